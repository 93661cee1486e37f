"""Common given names, to tell "Jane Roe" from "Mental Health" where neither wording nor markup does."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aad aafke aage aapo aarne aaron abby abdul abdullah abel abelardo abigail abílio adam adela adelaida
    adele adelheid adeline adelino adem adina adnan adolfo adriaan adrian adriana adrianna adriano
    adrienne adrián adèle afonso agata agathe agnes agnese agneta agnieszka agostino agustin agustina
    agustín ahmed ahmet aidan aileen ailsa aimée ainhoa aino ainsley aisha aitana aitor aki akira aksel
    alain alan alana alasdair alastair albane albert alberta alberto albin aldo alec aled aleida alejandra
    alejandro aleksandar aleksander aleksandra aleksi alena alessandra alessandro alessia alessio alex
    alexa alexander alexandra alexandre alexandria alexandru alexis alfhild alfie alfons alfonso alfred
    alfredo ali alice alicia alicja alida alie alin alina aline alison alissa alistair alix alizée allan
    allen allison ally alma almudena alois aloisia alper alun alva alyson alyssa alzira amadeu amaia amal
    amalia amanda amandine amber ambra amedeo amelia amelie amina amir amit amy amélie américo ana anabela
    anand ananya anastasia anastazja anatol anaëlle anaïs anca andi andra andrea andreas andreea andrei
    andres andrew andrzej andrás andrés andy aneesh aneta anette anežka angel angela angelica angelika
    angelina angharad angie angélique anika anikó anil anita anja anjali anjana anke anki ankit ann anna
    annabel annabelle annabeth annalisa annamaria anne annegret anneke anneli annelie annelies anneliese
    annemarie annemiek annemieke annett annette annick annie annika annikki annmarie anouk anselm anselmo
    ansgar anssi antal antero anthony antje antoine antoinette anton antonella antoni antonia antonie
    antonino antonio antonín antti antón antónia antónio antônio anu anurag anya aníbal anđela aoife
    apolline april arabella araceli arancha aranka arantxa archana archie arda arend ari ariadna arianna
    arie ariel arja arjen arjun arkadiusz arlene arlette arlindo armando armelle armin arnaud arne arno
    arnold arnulf arthur arto artur arturo arun arvid arvind arzu asbjørn asger asha ashish ashleigh
    ashley ashok ashwin asko aslı asta astrid athena attila attilio aude audrey august auguste augustin
    augusto auli aurel aurelia aurelio aurora aurélie aurélien aurélio austin ava avery axel axelle ayesha
    ayhan ayla aylin aysel aysha aytekin ayşe ayşegül babette baldur balthasar balázs banu baptiste
    barbara barbora barbro barry bart bartolomeo bartosz bartłomiej bastian bastien battista bauke bea
    beata beatrice beatriz becca becky bedřich begoña begüm bela belinda belén ben bence benedetta
    benedetto benedikt benedita bengt benito benjamin benno benoit benoît bente bento berend berenice
    berit berk berna bernadet bernadette bernadine bernard bernardo bernd bernhard bert berta berthold
    bertil bertrand beth bethany betsy bettina betty betül beulah beverly beáta bianca bilge biljana bill
    birger birgit birgitta birgül birthe bjarke bjarne björn bjørn blair blanche blandine blanka blaženka
    bo bob bodil bodo bogdan boglárka bogumił bogusław bogusława bohumil bohuslav bojan bojana bonnie
    borbála boris borislav borja bouke bożena božena brad bradley bram brandi brandon brandy branka branko
    brenda brendan brent brett brian briana brianna brice bridget brigid brigitte britt britta brittany
    bronagh bronwen bronwyn brooke bruce bruna brunella bruno bryan bryce burak burcu burghard burkhard
    bálint bárbara bärbel béla bénédicte bérénice börje bülent büşra břetislav caetano cai caio caitlin
    caleb callum camelia cameron camila camilla camille camillo candace cara carina carine carl carla
    carlo carlos carlota carlotta carme carmela carmelo carmen carmine carol carola carolien carolin
    carolina caroline carolyn carrie carsten carys casandra casey cassandra cassandre cassie catalina
    caterina catharina catherine cathy cayetana cecilia cecília celestino celia celina celine celso cem
    cemal cenk ceren ceri cesar cesare cezar cezary chad chandra chantal charlene charles charlie
    charlotta charlotte charlène chelsea chema cheryl chetan chiamaka chiara chidi chioma chloe chloé
    chris chrissy christa christer christian christiane christie christina christine christoph christophe
    christopher christy chukwuemeka ciara ciaran cihan cindy cinzia ciprian claire clara clare clarissa
    clarisse claude claudia claudine claudio claudiu claus clelia clemens clinton clodagh clotilde cláudia
    cláudio clémence clément clémentine codrin cody coen colette colin colleen conall conchita connie
    connor conor conrad constance constantin constanza cor coralie cordula corentin corey corina corinna
    corinne cormac cornel cornelia cornelis corrado corrie cosimo cosmin costanza costel courtney craig
    crina cristian cristiane cristiano cristina cristóbal crystal csaba csilla curtis cynthia cyrielle
    cyril cyrille czesław cássia cátia cândida cäcilia cécile célia céline césar călin cătălin cătălina
    daan dagmar dagmara dagny daisy dale dalibor damian damiano damien damir damián dan dana daniel
    daniela daniele daniella danielle danijel danijela danilo dankward danny danuta daphne darija darina
    dario darius dariusz darko darlene darragh darren daryl darío dave david davide dawid dawn dean deanna
    debbie debora deborah debra declan deepa deepak deepika deirdre deise dejan delfina delia delilah
    delphine denis denisa denise deniz dennis denílson derek derya desiree detlef detlev devika devin
    devon dezső diana diane dick didem didier diederik diego dieter diethard dietlinde dietmar dietrich
    dieuwke dilek diletta dilip dina dinis dinko diogo dirceu dirk divya doina dolores domagoj domenica
    domenico dominic dominik dominika dominique don donald donatella donato donna dora doreen dorien dorin
    dorina doris dorota dorothea dorothy dorothée dorte dorthe doug douglas doğan dragan dragana dragica
    dragoș drahomíra draško dražen duarte dubravka dubravko dumitru duncan dustin dušan duško dwayne
    dwight dylan dániel dávid débora dénes dóra dănuț eamon eamonn ebba eberhard ebru ece eckart eckhard
    eckhart edda eddie edeltraud edgar edilson edina edith edmilson edmund edna edoardo edouard eduarda
    eduardo edurne edvard edward edwin eelco eero eeva efe egbert egidio egil egon ehrenfried eija eileen
    einar eino eithne ejnar elaina elaine elda eleanor elena eleonora elfriede eli elia eliana eliane
    elias elin elina eline elisa elisabete elisabeth elisabetha elisabetta elise eliza elizabeth eliška
    elke ella ellen elli ellie ellinor elly elodie eloy eloísa els elsa elsbeth elske elspeth elvira
    eléonore elías elżbieta ema emanuel emanuela emanuele emeka emel emelie emeline emese emiel emil
    emilia emiliano emilie emilio emily emin emine emma emmanuel emmanuelle emrah emre emília encarna
    endre engelbert engin enid enikő ennio enrico enrique enriqueta enza enzo eoghan eoin ercan erdem
    erhan erhard erica erich erick erik erika erin erkan erkki erling ermanno ermelinda erna ernestine
    ernesto ernst ernő erol erwan erwin erzsébet esben esbjörn esin eskild esko esme esmé espen esra
    esteban estefanía estela esther estêvão eszter ethan ettore euan eugen eugene eugenia eugenio eugénia
    eugénie eugênia eulalia eulalie eunice eusebio eva evamaria evan evandro eve evelien evelina evelyn
    evi evren evžen ewa ewald ewan ewelina eyvind ezequiel fabian fabiana fabiano fabienne fabio fabrice
    fabrizio facundo fadime falk fanny faruk fatih fatima fatma faustine fausto federica federico felicia
    feliciano felicity felipe felix felícia femke fenna ferdinand ferdinando ferenc fergus ferhat feride
    fermín fernanda fernando fernán fernão ferruccio ffion fidelma fikret filip filippo filiz filomena
    finbar finn finola fintan fiona fionnuala fiorella flaminia flavia flavie flavien flavio flemming
    florence florent florentina florian floriane florin florina floris flávia flávio fons franca frances
    francesc francesca francesco francine francis francisca francisco franciszek franck franco frank frans
    františek franz franziska françois françoise fred frederic frederick frederico frederieke frederik
    fredrik freek freya frida frieda friedbert friederike friedhelm friedolin friedrich fritjof frits
    fritz frode frédéric frédérique fulvio fábio fátima félix gabby gabi gabriel gabriela gabriele
    gabriella gabrielle gaetano gail gamze gareth garrett gary gaurav gavin gayle gaynor gaétan gaël
    gaëlle gebhard geert geeta gelu gemma genevieve geneviève gennaro genoveva geoff geoffrey geoffroy
    georg george georges georgia georgiana georgina geraint gerald geraldo gerard gerardo gerben gerd
    gerda gerdien gergely gergő gerhard gerhild gerlinde germain germán gernot gero gerold gerrit gert
    gertraud gertrud gertrude gheorghe gherardo ghislain ghislaine giacinto giacomo giada giampaolo
    giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo giel giesela gijs
    gilbert gilberto gilda gilles gillian gilson gina ginevra ginés gioacchino giordano giorgia giorgio
    giosuè giovanbattista giovanna giovanni gisbert gisela gisele gisèle gita gitta gitte giulia giuliana
    giuliano giulio giuseppe giuseppina giusi giusy gizem glenn gloria glynis gonnie gonzalo gonçalo gopal
    goran goranka gordana gordon gottfried gotthard gowri grace graeme graham grainne grant graziano
    graziella grażyna greg gregor gregorio gregory greta gretchen grete grethe gro grzegorz gráinne
    grégoire grégory gudrun guglielmo guido guilherme guillaume guillermo gunda gundolf gundula gunhild
    gunilla gunn gunnar gunnel gunter gunther guri gustav gustavo guus guy guénolé gwen gwenaëlle
    gwendoline gwyn gwyneth gyula györgy györgyi gábor gábriel gérald géraldine gérard géza gökhan göran
    görel götz gülay gülşen günter günther gürkan hailey hajnalka hakan haley halil halina halit hallvard
    hamish hampus hana handan hande hanna hannah hanne hanneke hannele hannelore hannes hannu hans
    hansjörg harald harini harish harmen harold harpreet harri harrie harriet harry hartmut hartwig harvey
    hasan hassan hatice havva heather hector hedda hedvig hedwig hege heidemarie heidi heidrun heike
    heikki heiko heimo hein heiner heinrich heinrike heinz helder helen helena helene helga heli hella
    hellmut helma helmi helmut helmuth heloísa hema hemant hendrik hendrika henk henna henner hennie
    henning henri henrietta henriette henrik henrike henrique henry henryk herbert heribert herma hermann
    herminia hermínia hernan hernán hervé herwig hester hilario hilary hilda hilde hilke hiltrud hinrich
    hippolyte hiroshi hjalmar holger holly honorine horacio horia horst hortense howard howell hrvoje
    hubert hubertus hugh hugo huguette huib håkan håkon håvard hélder hélia héloïse hélène hülya hüseyin
    ian iancu ibolya ibrahim ida ifeoma ignacio ignaz ignazio igor iker ilaria ilario ilda ileana ilie
    ilinca ilker ilkka ilmari ilona ilse imanol imke immacolata imogen imran imre ina indira ineke ines
    inga inge ingeborg ingegerd ingela ingemar inger ingo ingolf ingrid ingunn ingvar inkeri inma
    inmaculada inna inácio inès inés inês ioan ioana iolanda iona ionel ionuț irem irena irene irina
    irineu iris irma irmela irmgard irmtraud irén isaac isabel isabela isabella isabelle isak isaure
    isaías isidora isidro isilda isla ismael ismail ismo isobel isolde isotta istván itziar iulia iulian
    iuliana iva ivan ivana ivano ivar ivete ivica ivo ivone ivonne ivor iván iwona izabela iñaki iñigo
    jaakko jaap jacco jacek jacinto jack jackie jackson jacob jacoba jacobien jacobo jacopo jacqueline
    jacques jadranka jadwiga jagdish jaime jake jakob jakobus jakub jamal james jamie jan jana jane janet
    jani janice janina janine janne janneke janny jantine jantje janusz jaqueline jared jari jarkko
    jarmila jarmo jaromír jaroslav jaroslava jarosław jasenka jasmin jasmina jasmine jasna jason jasper
    javier jay jayanthi jayne jean jeanette jeanine jeanne jeannine jeff jeffrey jelena jella jelle jeltje
    jemima jen jenna jennifer jenny jens jenő jeppe jeremy jermaine jeroen jerome jerry jerzy jerónimo
    jesper jesse jessica jessie jesus jesús jette jettie jill jillian jim jimena jimmy jindřich jindřiška
    jitka jiřina jiří jo joachim joakim joan joana joann joanna joanne joaquin joaquina jobst jocelyn
    jochen jodi jody joe joel joelle joerg johan johann johanna johannes john johnny jolanda jolanta
    jolene jolien jon jonas jonathan jonás joop joost jordan jordi jorge jorgelina joris jorunn jose josef
    josefa josefin josefina josefine joseph josephine josh joshua josiane josie josien josip josipa jost
    josué josé joséphine jouko jouni jovan jovana joy joyce jozef joão joël joëlle juan juana juanita
    judit judita judith judy juha juhani jukka jules julia julian juliana juliane julianna julianne julie
    julien juliet julieta juliette julio julián juraj jurgen jurriaan jussara jussi justine justyna jutta
    juçara jyoti jyrki jytte ján jános jérôme józef józsef jônatas jördis jörg jörgen jörn jørgen jørn
    júlia júlio jürgen kaare kaarina kacper kadir kai kaija kaisa kaitlyn kajsa kalevi kalle kamal kamala
    kamil kamila kara karel karen kari karin karina karine karl karla karlheinz karol karoliina karolina
    karsten karthik kaspar kasper katalin katarina katarína kate katelijne katelyn kateřina katharina
    katherine kathi kathleen kathrin kathryn kathy kati katia katie katja katri katrin katrina katy kavita
    kavitha kay kayla kayleigh kazimierz kees keiko keira keith keld kelley kelli kellie kelly kelsey
    kemal ken kenan kendall kendra kenji kenneth kent kerem kerri kerry kersten kerstin kevin khadija
    khalid kiara kiersten kilian kim kimberly kimmo kinga kiran kirk kirsi kirsten kirstie kirstine kirsty
    kjeld kjell kjersti kjetil klaas klara klaudia klaus klementina klára knud knut koen koenraad konrad
    konstantin koos koray korbinian kordula korin kornelija kornél krešimir kris krishna krista kristen
    kristian kristiina kristijan kristin kristina kristine kristofer kristoffer kristy kristóf kristýna
    krisztina krisztián krystal krystian krystyna krzysztof ksenija kumar kunigunde kuno kurt kyle kyra
    kyösti kálmán károly kátia kåre kübra lachlan ladislav laetitia laia laila lajos lakshmi lalitha
    lambert lamberto lana lance lara larissa larry lars lasse laura laure lauren laurence laurent
    laurențiu lauri lauriane laurie laurène lavanya lavinia lavínia laëtitia laís lea leah leandro leann
    lee leen leena leendert leif leigh leila leire lena lene lenka lennart leo leocadia leon leonard
    leonardo leonie leonor leontine leopold leopoldo leoš leroy lesley leslie leszek leticia letizia
    letícia levent levente lewis leyla lia liane lianne libor libuše lidia lidija lieke liesbeth liesel
    lieselotte lieve liisa lili lilian liliana liliane lilith lilla lillian lilly lilo lily lina linda
    lindsay lindsey linnea linnéa linus lionel lisa lisandro lisbet lisbeth lise liselotte lisette liv
    livia liviana livio liviu liz liza lizzie ljiljana ljubica llewellyn lloyd lodewijk loek loes logan
    lois lola lopo lora loredana loren lorena lorenz lorenzo loretta lori lorna lorraine loránd lothar
    lotta lotte lou louane louis louisa louise lovisa lowri loïc luana lubomír luboš luc luca lucas lucia
    lucian luciana luciano lucica lucie lucien luciene lucile lucille lucinda lucrezia lucy lucyna lucía
    ludger ludivine ludmila ludovic ludovica ludovico ludvig ludwig luděk luigi luigina luis luisa luise
    luitpold luiz luka lukas luke lukáš luminița lutz luz luzia luís luísa luíza lydia lynda lyndsey lynn
    lynne lászló léa léo léon léonie lídia lígia lílian lívia maaike maarit maarten maartje mabel machteld
    maciej mackenzie madalena maddalena maddie maddy madeleine madeline madhavi madhu madison mads mae
    maeve mafalda magali magda magdalena magdalene magdolna maggie magne magnus mahesh maija maik maike
    mairead maite maja malachi malcolm malin malte malwine mandy manfred manish manjula manlio manoel
    manolo manon manuel manuela mara marc marcel marcela marcelino marcella marcello marcelo marcia marcin
    marco marcos marcus marcy marek maren margaret margareta margarete margarethe margarita margaux margit
    margitta margot margret margrethe margriet marguerite mari maria mariagrazia mariah mariam marian
    mariana mariangela marianna marianne mariano mariapia mariarosa maribel maricarmen marie marieke
    marielies mariella marielle marietta marija marijana marijke marika marilena marilene marilyn marilyne
    marin marina marinella marinko mario mariola marion marisa marisol marissa marit marius mariusz marja
    marjan marjatta marjo marjolaine marjolein marjolijn marjorie mark markku marko markus markéta marla
    marleen marlene marlies marlis marloes marlène marsha marta martha martijn martin martina martine
    marty martín maruska marvin mary maryse maría marília massimiliano massimo matej mateja mateo mateusz
    mathias mathieu mathilda mathilde matija matilda matilde matko mats matt matteo matthew matthias
    matthieu matthijs matti mattia mattias matías matěj maud maura maureen mauri maurice mauricio maurizio
    mauro maurício mavis max maxence maxim maxime maximilian maximiliano maxine maya mayara maëlle maëlys
    małgorzata mechthild meena meera megan meghan mehmet meike meinhard meinrad mel melania melanie
    melchor melinda melissa melitta meltem menno meral mercedes meredith merel merete merethe merja merle
    merlin mert mervi meryem mesut mette mia micah michael michaela michaele michał micheal michel michela
    michelangelo michele michelle michiel mick mickaël mieczysław mieke miguel mihaela mihai mihail
    mihovil mihály miia mika mikael mike mikko miklós milada milan milena milica miljenko millicent
    miloslav miloš milán mindy minna minnie miranda mircea mirco mireille mirela mirella miren miriam
    mirja mirjam mirjana mirko miro miroslav miroslava mirosław mirosława mirva mislav misty mitchell
    mladen moa moacir mogens mohamed mohammed moira molly mona monia monica monika monique montse
    montserrat morena morgan morgane moritz morten muhammad muireann murat muriel musa mustafa muzaffer
    mylène myriam máire márcia márcio mária mário márk márta márton mátyás máté märta mårten mélanie
    mélissa mónica mónika nabil nacho nadia nadine nadira nadja nadège naděžda nalan nancy nanda nanna
    naomi narciso natalia natalie natalija natascha natasha nataša nate nathalie nathan nathanaël
    nathaniel natália natálie naveen nayara nazlı neal nebojša necla neha neil nele nell nelleke nello
    nelly nelson nelu nenad nepomuk nerea nesrin neusa neuza nevena nevenka nevin niall niamh nicanor
    niccolò nicholas nick nicki nicky nico nicola nicolae nicolas nicole nicoleta nicoletta nicolás nicolò
    niels nienke nigel nihat niina nikhil nikki niklas niko nikola nikolaus nikolett nikolina nilgün nils
    nilson nilza nina ninna nino nisha nita noah noel noelia noelle noemi nolan nora norbert norberto
    norma norman notburga novak noémie nuala nuno nunzia nunzio nuray nurcan nuria nynke nádia nándor
    nélson néstor nóra núria oana octavia octavian octavio oddvar odete odette odile odilo oisin okan
    oktay ola olaf olalla olav olavi oldřich ole oleg olga olimpia oliver olivera olivia olivier oliwia
    olle olli olof oluwaseun olwen olívia omar ondrej ondřej onni onno onur ophélie orazio oreste orhan
    oriane orietta oriol orla orsola orsolya ortrud ortrun oscar oskar oskari osman osmo osvaldo oswald
    otakar othmar otmar ottavia ottavio ottilie ottmar otto ottó otávio ovidiu owen oğuz paavo pablo paco
    padma padraig paige pallavi palle palmira paloma pam pamela pankraz paola paolo paride parvati pascal
    pascale pascaline pascual pasquale pat patrice patricia patricio patrick patrik patrizia patrizio
    patrycja patrícia patty patxi paul paula paule paulien paulina pauline paulo paulus pavel pavla
    pavlína paweł peder pedro peggy pekka pelin penelope penny pentti pepa pepe pernilla pernille perrine
    perry pertti petar pete peter petr petra petre petri petrică petru petter phil philine philip philipp
    philippa philippe philippine phillip phoebe phyllida phyllis pia pien pierangelo piergiorgio pierluigi
    piero pierpaolo pierre pierrick piet pieter pietro piia pilar pim piotr pirjo pirkko piroska piter
    plínio polly pontus pooja poul prasad praveen preben predrag preeti priscila priscilla priya priyanka
    przemysław pushpa pál päivi pär péter pınar quentin quirijn quirin quitéria rachael rachel radek radim
    radka radmila radomír radoslav radosław radu rafael rafaela rafał raffaele raffaella ragnar ragnhild
    rahul raija raili raimo raimondo raimund raimundo rainald rainer raj rajani rajeev rajesh rakesh ralf
    ralph raluca ramazan ramesh ramiro ramon ramona ramón randall randi randy rani ranjit raphael raphaël
    raphaëlle raquel rashida rashmi rasmus ratko raul raveena ravi ray raymond raymonde raíssa raúl
    rebecca rebekah recep reetta regiane regina reginald reginaldo regine reijo reimund reiner reinhard
    reinhilde reinhold reinout rekha remco renan renata renate renato renaud rene renee renske renu renzo
    renáta renée resi reyhan rezső rhian rhiannon rhonda rhys ricarda ricardo riccardo rich richard rick
    rickard ricky riet rigoberto riikka riitta rik rikke riley rinske rishi risto rita ritva rob robert
    roberta roberto robin robyn rocco rocio rocío roderich rodica rodney rodolfo rodolphe rodrigo roel
    roelof rogelio roger rogier rogério rohan rohit roisin roland rolf romain roman romana romane romina
    romolo romy román ron ronald ronan ronja rory rosa rosalie rosalind rosalía rosana rosanna rosaria
    rose roselyn roselyne rosemarie rosemary roser rosie rosita ross rossana rossella rostislav roswitha
    rosângela rowena roxana roxane roxanne roy rozália ruben ruby rubén ruchi rudi rudolf rufus ruggero
    rui rukmini rune rupa rupert rupprecht ruprecht russ russell rutger ruth ruud ruxandra ružica ryan
    ryszard régine régis réka rémi rémy róbert róisín rômulo rüdiger răzvan růžena saara sabina sabine
    sabita sabri sabrina sadie saeed saira sakari salete salih sally salma salomé salvatore sam samantha
    sameer sami samira samuel samuele samuli sanda sandeep sandi sandra sandrine sandro sandy sangeeta
    sanja sanjana sanjay sanjiv sanna sanne saoirse sara sarah saraswati sari sarita sascha saskia satish
    saurabh saverio savita saúl saša scott seamus sean sebastian sebastião seda sedat seema segismundo
    seija selena selim selin selina selçuk senka sepp seppo serap serdar serena serge sergei sergi sergio
    serhat serkan serpil seth settimio severin severino sevil sevim shalini shankar shanna shannon shari
    sharon shaun shauna shawn sheena sheila shelby shelley shelly sheri sherri sherry shirley shivani
    shobha shreya sian sibel sibylle sidney sidonie siebe siegbert siegfried sieglinde sietske sigismund
    sigmund signe sigrid sigrun sigurd silje silke silvana silvester silvestre silvia silvija silvio
    silviu simon simona simone simonetta simão sina sinan sinead sini siniša sinéad siobhan siobhán siri
    sirkka sirpa sissel sivert siân sjaak sjoerd sky slaven slavica slađana slobodan sneha snežana
    snježana sofia sofie sofía solange solveig solène songül sonia sonja sonsoles sophia sophie sorin
    sorina soňa spencer sridhar srinivas stacey stacie stacy staffan stanislav stanislava stanisław
    stanisława stanko stefan stefania stefanie stefano steffen steffi stein steinar stella stellan stephan
    stephane stephanie stephen steve steven stian stijn stine stipe stjepan stuart sture stéphane
    stéphanie sue suman sumita sunil sunita suresh susan susana susann susanna susanne sushma susi susie
    suzana suzanne suzie svante svatava svein sven svenja sverre svetlana světlana swantje swati sybille
    sybren sydney sylvain sylvette sylvia sylvie sylwia synnøve szabolcs szilvia szilárd szymon sándor
    ségolène sérgio séverine sílvia sílvio sónia sônia sönke søren süleyman sławomir tadeu tadeusz tainá
    taisto talita tamar tamara tamino tammy tamás tancredi tanguy tania tanja tanya tapani tapio tara
    tariku tariq tarja tarık tatiana tatiane tatjana taylor ted teemu teija tejas telma telmo teo teodoro
    terence teresa tereza terhi terje tero terri terry teréz tess tessa teun teófilo thaddeus thaís thea
    thekla thelma theo theodor theodora theres theresa therese theresia thiago thibaud thibault thierry
    thijs thilo thomas thor thora thorben thore thorsten thusnelda théo théodore théophile tiago tiberiu
    tibor tiffany tihana tihomir tiina tijmen till tilman tilmann tim timm timo timothy timothée tina
    tineke tino tiphaine titia tiziana tiziano tjeerd tjitske tobias todd toine tolga tom tomas tomasz
    tomislav tommaso tommi tommy tomás tomáš tomé toni tonino tony tonya topi tora torben torbjörn tord
    tore torge torgeir toril torill torin torkild tormod torstein torsten tove tracey traci tracy traudl
    traute travis treasa trevor tricia trijntje trine trisha tristan troels trond troy trude trudy truus
    tudor tuija tuncay tuomas turgut tuula tuğba tyler tímea tülay tülin tünde ubaldo udo uffe ugo ulf
    ulla ulli ulrich ulrika ulrike umberto unai undine unni urho urpo urs ursel ursula urszula usha ute
    uwe uğur vaishali valdemar valentin valentina valentino valentín valeria valerie valerio valter
    valéria valérian valérie vanesa vanessa vani vanja vappu varun vasco vasile vasudha vedat vedran
    vedrana vegard veit vendula venkat vera verena veronica veronika veronique verónica verônica vesa
    vesna veysel vianney vibeke vicenta vicente vicki vicky victor victoria victorine vidar vidya viera
    viggo vijay vikas vikram viktor viktoria viktória vilhelm ville vilma vilmos vimala vinay vince
    vincent vincenza vincenzo vineet vinod vinzenz vinícius viola violet viorel viorica virgilio virginia
    virginie virpi vishal vito vitor vittoria vittorio viveka vivian viviana viviane vjekoslav vjeran vlad
    vladimir vladimír vladimíra vlado vlastimil vlatka vojtěch volkan volker volkhard volkmar vroni václav
    vânia väinö véronique víctor vítor věra wacław wade wagner walburga waldemar walter waltraud waltraut
    wanda wanderley warren wayne wendela wendelin wendy wenzel werner weronika wesley whitney wibe wiebe
    wiebke wieland wiesław wiesława wietske wigbert wiktor wiktoria wilfrid wilfried wilfriede wilhelm
    wilhelmine will willeke willem willemijn william wilma wiltrud wim winfried winifred winston witold
    wojciech wolfgang wolfhard wolfram wout wouter władysław xabier xander xaver xavi xavier ximena yago
    yann yannick yara yasemin yashica yasin yasmeen yasmin yasmine yavuz yaël yeliz yetunde yeşim ylva
    yngve yngvild yoann yohan yolanda yuki yuko yumi yusuf yvan yveline yves yvette yvonne yésica yılmaz
    zach zachariah zacharie zachary zahra zaida zainab zara zbigniew zbyněk zdenka zdenko zdeněk zdeňka
    zdravka zdravko zdzisław zehra zeinab zelda zeliha zeno zenobia zenon zeynep zilda zita zlatko zoe
    zofia zoltán zoran zorana zorica zoé zrinka zsolt zsuzsa zsuzsanna zsófia zubair zuleika zulmira
    zuzana zuzanna zvonimir zélia zélie ádám ágnes ákos álex álvaro ángel ángela árpád ângela ângelo åke
    åsa çağla édouard élia élisabeth élise élodie éléonore émeline émilie éric érica érico étienne éva
    évelyne íker ítalo íñigo óscar ömer özge özgür özlem øystein øyvind úrsula ümit ünal đorđe ľubomír
    ľuboš ľudmila łukasz şeyma şükran şükrü šimon štefan štěpán štěpánka šárka željka željko živko ștefan
    ștefania
    """.split()
)
"""In lower case: of the languages of Europe, of Turkey and of India; left out are those that begin headings as well ("Remedios
caseros", "Marine Biology", "Washington"). Names that are also common words
("Will", "Grace") stand here because a surname follows them."""
