"""Common given names, to tell "Jane Roe" from "Mental Health" where neither wording nor markup does."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaron abby abigail adam adrian adriana adrienne agnes aidan aisha alan alana albert alberto alec
    alejandra alejandro alessandra alessandro alex alexa alexander alexandra alexandre alexandria alexis
    alfred alfredo ali alice alicia alina aline alison alissa allan allen allison ally alma alyson alyssa
    amal amalia amanda amber amelia amelie amina amir amit amy ana anastasia anaïs andi andrea andreas
    andrei andrew andrés andy angel angela angelica angelika angelina angie anil anita anja anjali ann anna
    annabel annabelle anne annegret annelies annemarie annett annette annie annika anouk ansgar anthony
    antje antoine anton antonella antonia antonio anurag anya april arianna ariel arjun arlene armando armin
    arnaud arne arthur arturo arun asha ashish ashleigh ashley astrid athena audrey august aurora aurélie
    austin ava avery ayesha barbara barry bart bastian bea beatrice beatriz becca becky belinda ben benedikt
    benjamin benoît bernadette bernard bernd bernhard bert beth bethany betsy bettina betty beverly bianca
    bill birgit bob bonnie brad bradley brandi brandon brandy brenda brendan brent brett brian briana
    brianna bridget brigitte britta brittany brooke bruce bruno bryan bryce burkhard caitlin caleb callum
    cameron camila camilla camille candace cara carina carl carla carlo carlos carmen carol carola carolin
    carolina caroline carolyn carrie carsten casey cassandra cassie catalina caterina catharina catherine
    cathy cecilia celia celine chad chandra chantal charlene charles charlie charlotte chelsea cheryl chiara
    chloe chloé chris chrissy christa christian christiane christie christina christine christoph christophe
    christopher christy cindy claire clara clare clarissa claude claudia claudio claus clemens clinton
    clément cody colette colin colleen connie connor conrad constance constantin corey corina corinna
    corinne cornelia courtney craig cristian cristina crystal curtis cynthia cyril cécile céline dagmar
    daisy dale damian damien dan dana daniel daniela daniele daniella danielle danny daphne darlene darren
    daryl dave david davide dawn dean deanna debbie deborah debra deepak delia denis denise dennis derek
    desiree detlef devin devon diana diane dick didier diego dieter dietmar dina dirk dolores dominic
    dominik dominique don donald donna dora doreen doris dorothea dorothy doug douglas duncan dustin dylan
    eberhard eckart eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eleonora eli
    elias elina elisa elisabeth elise eliza elizabeth elke ella ellen ellie elsa elsbeth elvira emanuel
    emanuela emilia emilie emilio emily emma emmanuel emmanuelle enrico enrique erica erich erick erik erika
    erin ernst esteban esther ethan eugene eva evan eve evelyn ewa fabian fabienne fabio fabrice fatima
    federica federico felicia felicity felipe felix ferdinand fernanda fernando filip fiona florence florian
    frances francesca francesco francine francis francisca francisco franck franco frank franz françois
    françoise fred frederic frederick frederik freya frida frieda friederike friedrich fritz frédéric gabby
    gabriel gabriela gabriele gabriella gabrielle gail gareth garrett gary gavin gemma genevieve geoff
    geoffrey georg george georgia georgina gerald gerard gerd gerhard gilbert gilles gillian gina giorgia
    giorgio giovanna giovanni gisela giulia giulio giuseppe glenn gloria gordon grace graham grant greg
    gregor gregory greta gretchen guido guillaume guillermo gundula gunter gustavo guy gwen günter günther
    hailey haley hanna hannah hannes hans harald harold harriet harry hartmut harvey heather hector heidi
    heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik henning henri henrik henry
    herbert hermann hilary hilda hilde holger holly howard hubert hugh hugo hélène ian ida ilona ilse imke
    ina ines inga inge ingeborg ingo ingrid inna irene irina iris irma isaac isabel isabella isabelle ivan
    ivana ivonne jack jackie jackson jacob jacqueline jacques jaime jake jakob james jamie jan jana jane
    janet janice janina janine jared jasmin jasmine jason javier jay jean jeanette jeanine jeanne jeff
    jeffrey jen jenna jennifer jenny jens jeremy jeroen jerry jesse jessica jessie jill jillian jim jimmy jo
    joachim joan joana joann joanna joanne joaquin jochen jodi jody joe joel joelle joerg johan johanna
    johannes john johnny jon jonas jonathan jordan jorge josef josefine joseph josephine josh joshua josie
    josé joy joyce joão juan juana juanita judith judy julia julian juliana juliane julianna julianne julie
    julien juliet juliette julio jutta jérôme jörg jörn jürgen kai kaitlyn kara karen karin karina karl
    karla karolina karsten kate katelyn katharina katherine kathi kathleen kathrin kathryn kathy katia katie
    katja katrin katrina katy kay kayla keith kelley kelli kellie kelly kelsey ken kendall kendra kenneth
    kerri kerry kerstin kevin khadija kiara kiersten kim kimberly kirk kirsten klara klaus konrad konstantin
    korin kris krista kristen kristian kristin kristina kristine kristy krystal kurt kyle kyra lance lara
    larissa larry lars laura lauren laurence laurent laurie lea leah leann lee leigh lena leo leon leonard
    leonardo leonie leslie leticia lewis lidia lili lilian liliana lillian lilly lily lina linda lindsay
    lindsey lionel lisa lisbeth liv liz liza lizzie lloyd logan lois lola lora loren lorena lorenzo lori
    lorraine lothar louis louisa louise luc luca lucas lucia luciana lucie lucille lucinda lucy ludwig luigi
    luis luisa luise lukas luke lutz luz lydia lynda lyndsey lynn lynne léa maciej mackenzie maddie maddy
    madeleine madeline madison mae magali magda magdalena maggie maik maike maja malcolm malin malte mandy
    manfred manuel manuela mara marc marcel marcela marcella marcia marco marcos marcus maren margaret
    margarita margaux margit margot margret marguerite mari maria mariah mariam marian mariana marianne
    marie mariella marielle marilyn marina mario marion marisa marissa marit marius marjorie mark marko
    markus marla marlene marlies marsha marta martha martin martina martine marty marvin mary maría mateo
    mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maura maureen maurice max maxim
    maxime maximilian maya megan meghan mel melanie melinda melissa mercedes meredith mia micah michael
    michaela micheal michel michela michele michelle mick miguel mika mikael mike milan milena mindy miranda
    miriam misty mitchell mohamed mohammed molly mona monica monika monique morgan moritz muriel myriam
    mónica nadia nadine nadja nancy naomi natalia natalie natascha natasha nate nathalie nathan nathaniel
    neal neil nele nell nelly nicholas nick nicki nicky nico nicola nicolas nicole niels nigel nikki niklas
    nikolaus nils nina noah noel noelle noemi nolan nora norbert norma norman octavia olaf ole oleg olga
    oliver olivia olivier omar oscar oskar otto owen pablo paige pam pamela paola paolo pascal pascale pat
    patricia patricio patrick patrik patrizia patty paul paula paulina pauline paulo pedro peggy penelope
    penny perry pete peter petra phil philip philipp philippe phillip phoebe phyllis pia pierre pierrick
    pietro pilar piotr polly priscilla priya rachael rachel radek rafael rahul rainer raj rajesh ralf ralph
    ramona randall randy raphael raquel raul ravi ray raymond rebecca rebekah regina regine reiner reinhard
    reinhold renata renate rene renee renée rhonda ricardo riccardo rich richard rick ricky riley rita rob
    robert roberta roberto robin robyn rocio rodney rodrigo roger roland rolf roman romina romy ron ronald
    ronja rory rosa rosalie rosalind rosanna rose roselyn rosemary rosie ross roswitha roxanne roy ruben
    ruby rudi rudolf rupert russ russell ruth ryan rüdiger sabina sabine sabrina sally salma salvatore sam
    samantha sameer samira samuel sandi sandra sandrine sandy sanjay sara sarah sascha saskia scott sean
    sebastian selena selina serena serge sergei sergio seth shanna shannon shari sharon shaun shauna shawn
    sheila shelby shelley shelly sheri sherri sherry shirley sibylle sidney siegfried sigrid silke silvana
    silvia simon simona simone sina sky sofia sofie sonia sonja sophia sophie spencer stacey stacy stefan
    stefania stefanie steffen steffi stella stephan stephane stephanie stephen steve steven stuart sue
    sunita susan susana susann susanna susanne susie suzanne suzie swantje sybille sydney sylvain sylvia
    sylvie sérgio tamara tammy tania tanja tanya tara tatiana tatjana taylor ted teresa terri terry tess
    tessa thaddeus thea theo theodor theresa therese theresia thibault thierry thilo thomas thorsten tiffany
    till tim timo timothy tina tino tobias todd tom tomas tommy toni tony tonya torben torsten tracey traci
    tracy travis trevor tricia trisha tristan troy tyler udo ulf ulla ulrich ulrike ursula ute uwe valentin
    valentina valeria valerie valérie vanessa veit vera verena veronica veronika veronique vicki vicky
    victor victoria vijay viktor viktoria vince vincent vincenzo viola violet virginia virginie vivian
    viviane volker véronique wade walter wanda warren wayne wendy werner wesley whitney wilfried wilhelm
    will willem william winfried wolfgang xavier yann yannick yasmin yolanda yves yvette yvonne zach zachary
    zara zoe zoé élise élodie émilie éric étienne
    """.split()
)
"""In lower case: English, German, French, Spanish, Italian, Portuguese, Dutch; names that are also common words
("Will", "Grace") stand here because a surname follows them."""
