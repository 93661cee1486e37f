"""The wordings of bylines that announce a date, or nothing of the article.

Words only, in lower case and without punctuation, wordings divided by bars: "Fact-checked by:" matches ``fact
checked by``.  English, German, French, Spanish, Italian, Portuguese and Dutch; the commonest of Swedish, Danish,
Norwegian, Polish, Czech, Finnish, Hungarian, Romanian, Turkish, Russian and Greek.  A wording is added by adding
it to its row.
"""

from __future__ import annotations

PUBLISHED = """
    published on | published at | published in | first published | first published on | originally published
    | originally published on | date published | publication date | publish date | published date |
    publishing date | date of publication | posted on | posted at | posted in | post date | date posted |
    created | created on | date created | date | article date | released | release date | released on |
    issued | added on | uploaded on | submitted on | first posted | original publication | written on |
    first written | published online | published | posted | this entry was posted on | this entry was posted
    in | filed | filed on | veröffentlicht | veröffentlicht am | publiziert am | publiziert | erschienen am
    | erschienen | erstellt am | erstellt | gepostet am | eingestellt am | datum | veröffentlichung |
    veröffentlichungsdatum | erstveröffentlichung | geschrieben am | online seit | verfasst am | vom |
    artikel vom | beitrag vom | ersterscheinung | publié le | publié | posté le | mis en ligne le | mise en
    ligne | date de publication | paru le | rédigé le | créé le | écrit le | article publié le | parution |
    publicado el | publicado | fecha de publicación | fecha | escrito el | creado el | publicación |
    pubblicato il | pubblicato | data di pubblicazione | postato il | scritto il | data | creato il |
    pubblicazione | data pubblicazione | publicado em | publicado a | postado em | postado | data de
    publicação | criado em | escrito em | data da publicação | gepubliceerd op | gepubliceerd | geplaatst op
    | geplaatst | publicatiedatum | gepost op | geschreven op | verschenen op | publicerad | publicerad den
    | publicerat | publicerades | publiceringsdatum | skapad | inlagd | udgivet | udgivet den |
    offentliggjort | offentliggjort den | oprettet | publisert | publisert den | opublikowano | opublikowane
    | data publikacji | data dodania | dodano | publikováno | zveřejněno | vydáno | julkaistu |
    julkaisupäivä | közzétéve | megjelent | yayınlanma tarihi | yayın tarihi | опубликовано | дата
    публикации | публикация | data publicării | publicat | publicat pe | publicat la | δημοσιεύθηκε |
    δημοσιεύτηκε | 投稿日 | 公開日 | 发布于 | 发表于 | 發佈於 | 작성일 | 게시일 |
    ngày đăng | đăng ngày | xuất bản | ngày xuất bản | تاريخ النشر | نشر في | نشر بتاريخ | تم النشر | تم النشر
    في | פורסם | פורסם ב | פורסם בתאריך | תאריך פרסום | 发布时间 | 发布日期 | 发表时间 | 发表日期 | 發布日期 | 發佈日期 | 刊登日期 | 發表日期
    | 创建于 | 创建时间 | 创建日期 | 建立於 | 发布 | 时间 | 時間 | 日期 | 掲載日 | 作成日 | 配信日 | 公開 | 등록일 | 입력 | 등록 | 발행일 | yayınlanma | yayımlanma tarihi | eklenme tarihi |
    oluşturulma tarihi | datum publikace | datum vydání | publikováno dne | data utworzenia |
    publicación en esta colección | publicação nesta coleção | publication in this collection | publicado en
    línea | publicado online | pubblicato online | online veröffentlicht | online publiziert | đăng vào | đăng lúc |
    diterbitkan | dipublikasikan | diposting pada | tanggal | objavljeno | bejegyzés dátuma | 發表於
"""
"""When it appeared."""

UPDATED = """
    latest version | current version | aktuelle version | version actuelle | versión actual | versione
    attuale | versão atual | huidige versie | updated | updated on | updated at | last updated | last
    updated on | last update | latest update | latest updated | latest updated on | recently updated | last
    modified | last modified on | modified | modified on | last edited | last edited on | edited on | last
    revised | last revised on | revised | revised on | date modified | date updated | updated date |
    modified date | last changed | content last updated | page last updated | article updated | article last
    updated | update | post updated | post last updated | most recently updated | revision date | date last
    updated | last content update | last updated at | this article was updated on | this post was last
    updated | this article was last updated on | this post was last updated on | this page was last updated
    | this page was last updated on | was last modified on | current as of | aktualisiert | aktualisiert am
    | zuletzt aktualisiert | zuletzt aktualisiert am | letzte aktualisierung | letzte aktualisierung am |
    geändert am | zuletzt geändert | zuletzt geändert am | letzte änderung | letzte änderung am | zuletzt
    bearbeitet | zuletzt bearbeitet am | stand | stand der information | aktualisierung | überarbeitet am |
    letztes update | letztes update am | zuletzt verändert | zuletzt verändert am | verändert am | update vom | update am | aktualisierungsdatum | aktualisiert vom |
    letzte überarbeitung | mis à jour | mis à jour le | mise à jour | mise à jour le | dernière mise à jour
    | dernière mise à jour le | modifié le | actualisé le | dernière modification | dernière modification le
    | màj | maj | màj le | maj le | date de mise à jour | article mis à jour le | actualizado | actualizado
    el | actualizada el | última actualización | última actualización el | modificado el | última
    modificación | fecha de actualización | actualización | fecha de modificación | modificada el | página actualizada el | última revisión y
    actualización | aggiornato | aggiornato il | aggiornato al | ultimo aggiornamento | ultimo aggiornamento
    il | modificato il | ultima modifica | ultima modifica il | data aggiornamento | data di aggiornamento |
    aggiornamento | data ultimo aggiornamento | atualizado | atualizado em | atualizada em | última
    atualização | última atualização em | modificado em | última modificação | data de atualização |
    atualização | actualizado em | actualizado a | última actualização | bijgewerkt | bijgewerkt op | laatst
    bijgewerkt | laatst bijgewerkt op | laatste update | gewijzigd op | laatst gewijzigd | laatst gewijzigd
    op | geactualiseerd | geactualiseerd op | laatste wijziging | laatst aangepast | laatst aangepast op |
    update op | aangepast op | laatst geüpdatet | laatst geüpdatet op | geüpdatet op | uppdaterad |
    uppdaterad den | senast uppdaterad | senast uppdaterad den | senast ändrad | ändrad | opdateret |
    opdateret den | senest opdateret | sidst opdateret | sist oppdatert | oppdatert | sist endret |
    aktualizacja | zaktualizowano | zaktualizowane | ostatnia aktualizacja | data aktualizacji |
    aktualizováno | poslední aktualizace | päivitetty | viimeksi päivitetty | frissítve | utolsó frissítés |
    güncellenme tarihi | son güncelleme | güncelleme tarihi | обновлено | обновл | обновлена | последнее обновление | дата
    обновления | actualizat | actualizat la | ultima actualizare | ενημερώθηκε |
    更新日 | 最終更新日 | 最終更新 | 更新于 | 最后更新 | 수정일 |
    cập nhật | ngày cập nhật | cập nhật lần cuối | cập nhật ngày | آخر تحديث | تاريخ التحديث | تم التحديث | تم
    التحديث في | آخر تعديل | עודכן | עודכן לאחרונה | עדכון אחרון | תאריך עדכון | עודכן בתאריך | 更新时间 | 更新日期 |
    最后更新时间 | 最后更新于 | 最近更新 | 最近更新于 | 最近修改 | 修改于 | 修改时间 | 修改日期 | 最后编辑 | 最后编辑于 | 编辑于 | 最后修改 | 更新時間 | 最後更新 | 更新 | 改訂日 | 更新日時 | 최종수정 | 최종 수정일 | 업데이트 | 최종 업데이트 | 수정 | güncellendi |
    güncelleme | güncellendi | güncellenme | son güncelleme tarihi | son güncellenme tarihi | datum aktualizace | naposledy aktualizováno | terakhir
    diperbarui | stand der informationen | informationsstand | diperbarui | ažurirano | עודכן ב
"""
"""When it was changed."""

REVIEWED = """
    last updated or reviewed on | last updated or reviewed | last reviewed or updated on | reviewed and revised on |
    letzte inhaltliche prüfung | letzte fachliche prüfung | letzte redaktionelle prüfung | inhaltlich
    geprüft am | zuletzt medizinisch geprüft | zuletzt ärztlich geprüft | reviewed | reviewed on | last
    reviewed | last reviewed on | date reviewed | review date | last review date | date of last review |
    date last reviewed | last review | last full review | last fact checked | last fact checked on | content
    last reviewed | page last reviewed | last clinically reviewed | this page was last reviewed on | most
    recently reviewed | last expert review | reviewed and updated | last reviewed and updated | peer
    reviewed on | expert reviewed on | geprüft | geprüft am | zuletzt geprüft | zuletzt geprüft am | letzte
    prüfung | letzte prüfung am | überprüft | überprüft am | zuletzt überprüft | zuletzt überprüft am |
    letzte überprüfung | fachlich geprüft am | letzte medizinische prüfung | prüfdatum | révisé le |
    dernière révision | dernière révision le | revu le | vérifié le | validé le | relu le | dernière
    relecture | dernière vérification | date de révision | revisado | revisado el | revisada el | última revisión | fecha
    de revisión | verificado el | fecha de la última revisión | última revisión médica el | revisionato il |
    revisionato | ultima revisione | verificato il | rivisto il | data di revisione | revisado em | revisto
    em | última revisão | data de revisão | data da revisão | verificado em | beoordeeld op | laatst
    beoordeeld | laatst beoordeeld op | gecontroleerd op | laatst gecontroleerd | laatst gecontroleerd op |
    herzien op | laatst herzien | laatste controle | nagekeken op | laatste herziening | reviewed revised |
    last review revision | date of review | last medical update | medically reviewed and updated | content
    reviewed | content reviewed on | datum der letzten prüfung | letzte medizinische überprüfung | letzte
    ärztliche prüfung | letzter review | nachgeprüft am | date de validation | dernière validation |
    dernière vérification le | vérification médicale | granskad | granskad den | senast granskad |
    faktagranskad den | gennemgået | senest gennemgået | sist gjennomgått | data weryfikacji | проверено |
    tarkastettu | data revizuirii |
    監修日 | 最終監修日 | 审核日期 | 审核时间 | 審核日期 | تاريخ المراجعة | תאריך בדיקה | inceleme tarihi | son inceleme | ngày
    duyệt | datum revize | дата проверки | last reviewed and revised | ultima revisión | online date reviewed |
    überprüft überarbeitet | vérifié révisé | revisado modificado | revisado corrigido | revisionato rivisto | revisionato modificato |
    gecontroleerd herzien | reviewed for accuracy on
"""
"""When it was reviewed."""

NEXT = """
    next review | next review due | next review date | review due | review due date | to be reviewed | due
    for review | next update | next scheduled review | planned review | valid until | expires | expiry date
    | accessed | accessed on | retrieved | retrieved on | copyright | event date | deadline | nächste
    prüfung | nächste überprüfung | nächste aktualisierung | gültig bis | abgerufen am | prochaine révision
    | prochaine mise à jour | consulté le | valable jusqu au | próxima revisión | consultado el | válido
    hasta | prossima revisione | consultato il | valido fino al | próxima revisão | acesso em | volgende
    beoordeling | volgende controle | volgende herziening | geldig tot | geraadpleegd op | nächste geplante
    aktualisierung | nächste geplante prüfung | nächster review | next scheduled update | date of next
    review | nästa granskning | næste gennemgang | neste gjennomgang | następna aktualizacja | review by |
    to be reviewed by | review again by | nächste aktualisierung geplant | next full review | next review is
    due | planned review date | embargo | media last reviewed | media review due | media last reviewed on |
    joined | joined on | date joined | join date | member since | registered | registered on | mitglied seit |
    registriert seit | registriert am | registriert | dabei seit | beigetreten | beigetreten am | inscrit le |
    inscrit depuis | membre depuis | date d inscription | miembro desde | registrado | registrado el | iscritto dal |
    membro desde | lid sinds | geregistreerd op | medlem sedan | medlem siden | dołączył | zarejestrowany |
    регистрация | зарегистрирован | на форуме с | 注册时间 | 加入于
"""
"""Dates of something else: the next review, an access, the day on which a reader became a member."""

STAGE = """
    received | submission received | manuscript received | date received | received for publication | accepted |
    date accepted | accepted for publication | accepted on | received on | submitted for publication | eingereicht |
    eingereicht am | eingegangen | eingegangen am | angenommen | angenommen am | revidierte fassung angenommen |
    reçu le | reçu | accepté le | accepté | recibido | recibido el | aceptado | aceptado el | aprobado el | recebido |
    recebido em | aceito | aceito em | ricevuto | ricevuto il | accettato | accettato il | ontvangen | geaccepteerd |
    collection date | issue date | electronically published | revised manuscript received | manuskriptdaten
"""
"""What became of a manuscript before it appeared; what was revised then is no update."""

NOISE = """
    min read | minute read | minutes read | mins read | min reading time | reading time | read time |
    estimated reading time | time to read | estimated read time | est | lesezeit | lesedauer | geschätzte
    lesezeit | temps de lecture | tiempo de lectura | tempo di lettura | tempo de leitura | leestijd | min
    lesezeit | minuten lesezeit | minuten lesen | minutes de lecture | min de lectura | minutos de lectura |
    min de leitura | min di lettura | minuti di lettura | minuten leestijd | leave a comment | leave a reply
    | no comments | comments | comment | one comment | add comment | post a comment | kommentare | kommentar
    | keine kommentare | kommentar schreiben | kommentar hinterlassen | schreibe einen kommentar |
    commentaires | commentaire | aucun commentaire | laisser un commentaire | comentarios | comentario |
    deja un comentario | sin comentarios | commenti | nessun commento | lascia un commento | comentários |
    comentário | deixe um comentário | sem comentários | reacties | reactie | geen reacties | laat een
    reactie achter | views | aufrufe | vues | visualizzazioni | visualizações | visitas | share | shares |
    teilen | partager | compartir | condividi | compartilhar | delen | filed under | categories | category |
    tags | tagged | kategorie | kategorien | catégorie | categoría | categoria | categorie | schlagwörter |
    schlagworte | follow | print | drucken | imprimer | email | e mail | min läsning | lästid | minuters
    läsning | læsetid | lesetid | min lesetid | czas czytania | min czytania | doba čtení | lukuaika | время
    чтения | timp de citire | kommentarer | komentarze | komentarzy | комментарии | yorum | hits | zugriffe
    | clics | rubrique | рубрика | категория | метки | теги | просмотров | просмотры | 分类 | 分類 | 栏目 | 欄目 | 浏览 | 瀏覽 | 阅读 | 閱讀 | 评论 | 評論 |
    留言 | 标签 | 標籤 | 人气 | 人氣 | カテゴリ | カテゴリー | コメント | タグ | 閲覧 | 카테고리 | 분류 | 조회 | 조회수 | 댓글 | 태그 |
    rubrika | sekce | kategória | kategorija | kategori | rovat | bölüm | dział | danh mục | chuyên mục | lượt xem | wyświetleń | odsłon |
    okunma | görüntülenme | zobrazení | přečteno | megtekintés | citiri | vizualizări | pregleda | dilihat | visninger | visningar | katselut |
    kategorier | etiketter | kategoriat | avainsanat | categorii | etichete | рубрики | категории | категорії | позначки | етикети |
    kategorije | oznake | rubriky | štítky | tagi | címke | címkék | κατηγορίες | ετικέτες | kategoriler | etiketler | stikkord | التصنيفات | الوسوم |
    קטגוריות | תגיות | categorías | etiquetas | catégories | étiquettes | categorie | categorieën |
    published posted filed location | topic | topics | thema | themen | sujet
"""
"""What stands among the parts of a byline and is none: reading time, comments, sharing."""
