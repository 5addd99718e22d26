"""What notes and associations agree on without a body as subject, and outcomes in plain words. One item a row.

A row: reason, the body, its text with the expected decisions marked. All invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
AGREED = [
    ("consensus reached", "Nätverket", "⟦adopt|Konsensus nåddes om att hoppa över vårens konferens.⟧"),
    ("consensus alone", "Nätverket", "⟦adopt|Konsensus om att använda samma kontoplan.⟧"),
    ("unity ruled", "Nätverket", "⟦table|Enighet rådde om att avvakta med anmälan.⟧"),
    ("unity in the group", "Nätverket", "⟦reject|Det rådde enighet i gruppen om att avslå begäran.⟧"),
    ("trap: unity about how things are", "Nätverket",
     "Det råder enighet om att det behövs fler händer. Enighet rådde om vikten av dialog."),
    ("the talk ended in", "Nätverket", "⟦adopt|Diskussionen landade i att varje kommun har en kontaktperson.⟧"),
    ("the result of the talk", "Nätverket", "⟦adopt|Resultatet av samtalet blev att träffarna hålls på onsdagar.⟧"),
    ("trap: the talk was about", "Nätverket",
     "Diskussionen handlade om hur vi ska nå ut. Det diskuterades om vi ska ses."),
    ("and so it was", "Klubben", "⟦adopt|Majoriteten ville ha kvar stugan och så blev det.⟧"),
    ("most votes", "Klubben", "⟦adopt|Handuppräckning gjordes och flest röster fick alternativ 2.⟧"),
    ("and it was adopted", "Styrelsen", "⟦adopt|Alla tyckte att förslaget var bra och det antogs.⟧"),
    ("settled in a participle", "Rektorsnätverket",
     "Sal finns på alla orter. ⟦adopt|Överenskommet att slutprov alltid görs på plats.⟧"),
    ("what a meeting finds shall be", "Styrelsen",
     "⟦adopt|Mötet finner att en ny kokare får köpas in för högst 900 kr.⟧"),
    ("found, turned round", "Styrelsen", "⟦adopt|Fann styrelsen att traktorn skulle säljas.⟧"),
    ("trap: what a meeting finds is so", "Styrelsen",
     "Mötet finner att det är svårt att få tag i folk. Ordföranden finner att styrelsen bifallit förslaget."),
    ("stance as a label of notes", "Socialchefsgruppen",
     "Ställningstagande: ⟦reject|Vi deltar inte i undersökningen.⟧"),
    ("conclusion with we", "Nätverket", "Slutsats: ⟦adopt|vi fortsätter med den gamla mallen ett år till.⟧"),
    ("trap: conclusion that is an observation", "Nätverket", "Slutsats: det är svårt att jämföra kommunerna."),
]

OUTCOMES = [
    ("follows from a count", "Rådet", "Två är för och fyra emot. ⟦reject|Någon begäran skickas alltså inte.⟧"),
    ("will therefore not be", "Styrelsen", "Fyra ville vänta. ⟦reject|Det blir alltså ingen ombyggnad i år.⟧"),
    ("trap: thus it is so", "Styrelsen", "Det är alltså svårt att få tag i folk. Priset är därmed högre än i fjol."),
    ("who gets money", "Folkhälsorådet", "⟦fund|Ridklubben får 15 000 kr till hinder.⟧"),
    ("who gets the work", "LAG Dalen", "Två anbud kom in. ⟦adopt|Uppdraget går till Ramnes, 145 000 kr.⟧"),
    ("who attests", "LAG Dalen", "⟦appoint|Britt Lister justerar.⟧"),
    ("we begin", "Nätverket", "⟦assign|Vi startar en chattgrupp för snabba frågor.⟧"),
    ("we do not", "Nätverket", "⟦reject|Vi svarar inte på remissen gemensamt.⟧"),
    ("we hand on", "Nätverket", "⟦refer|Vi skickar frågan vidare till juristerna.⟧"),
    ("trap: we just now", "Nätverket", "Vi avvaktar just nu besked från regionen. Vi har anställt en ny controller."),
    ("next year's theme", "Nätverket", "⟦adopt|Nästa års tema blir läsglädje.⟧"),
    ("trap: the next meeting", "Nätverket", "Nästa möte blir den 3 juni hos Berit."),
    ("all at once", "Klubben", "⟦adopt|Enhälligt ja.⟧"),
    ("one word", "Styrelsen", "⟦adopt|Godkänd.⟧"),
    ("it is all right to", "Klubben", "⟦adopt|Det är okej att köpa en ny bryggare för max 1 500 kr.⟧"),
    ("task with a marker", "Partiföreningen", "⟦assign|SP Bo att dela ut blad i alla brevlådor.⟧"),
    ("elected as", "Styrelsen", "⟦appoint|Som ny ledamot valdes Nina Hed in.⟧"),
    ("trap: asked of all", "Styrelsen", "Alla ombeds att senast 15/5 svara på om de står till förfogande."),
    ("a later day is where they go", "Styrelsen",
     "⟦appoint|Till avdelningens representantskap i Lerby 14 juni utsågs ordföranden och kassören.⟧"),
    ("a condition with not", "Styrelsen",
     "⟦adopt|Beslöts att nr 18 lämnas till inkasso om betalning inte inkommit senast 15 november.⟧"),
    ("a firm is chosen", "Styrelsen",
     "⟦adopt|Efter genomgång av offerterna beslutades att välja Taktjänst i Dalby AB.⟧"),
    ("first of two bullets", "Styrelsen", "- ⟦assign|Åsa mejlar kommunen.⟧\n- ⟦assign|Per beställer nycklar.⟧"),
]

MORE = [
    ("unity and a colon", "Nätverket", "⟦adopt|Slutligen nåddes samsyn: ansökan lämnas in av Tallby.⟧"),
    ("became, after a show of hands", "Nätverket", "⟦adopt|Efter handuppräckning blev det alternativ ett.⟧"),
    ("trap: did not agree", "Nätverket", "Man enades inte."),
    ("we said no", "Nätverket", "Leverantören vill ha mer betalt. ⟦reject|Vi tackade nej till det.⟧"),
    ("all have spoken", "Styrelsen", "⟦adopt|Efter att alla fått säga sitt beslutades att ställa in marknaden.⟧"),
    ("trap: of a past year", "Nätverket", "För 2021 beviljades samtliga sökta platser."),
    ("trap: settled then", "Nätverket", "Höstens datum bestäms då. Lokalen bestäms senare."),
    ("trap: raises that", "Nätverket", "Nätverket lyfter att det är angeläget att inte gå tillbaka till det gamla."),
    ("the body does", "Funktionsrättsrådet",
     "Museet tar betalt av ledsagare. ⟦adopt|Rådet skriver ett brev till museet.⟧"),
    ("trap: the body does as always", "Funktionsrättsrådet", "Rådet skriver varje år en rapport."),
    ("no such thing is done", "Styrgruppen", "Arta avråder. ⟦reject|Ingen överföring görs.⟧"),
    ("on trial", "Samverkansgruppen", "⟦adopt|Hyltens modell med fasta dagar införs på prov från den 1 oktober.⟧"),
    ("who stands for the group", "Samverkansgruppen", "⟦appoint|Elin Grahn företräder samverkansgruppen.⟧"),
    ("taken in", "Styrelsen", "⟦appoint|I kören upptogs Tekla Ås (sopran) och Benjamin Roos (tenor).⟧"),
    ("declared elected", "Årsmötet", "⟦appoint|Förklarades Ulla Pihl, Mona Ljung och Jan Pukki valda.⟧"),
    ("trap: nominated besides", "Årsmötet", "Ytterligare nominerades Jan Pukki."),
    ("made by the board, adopted by the meeting", "Årsmötet",
     "⟦adopt|Föredrogs och fastställdes av styrelsen utsänt förslag.⟧"),
    ("fell thereby", "Årsmötet", "22 röster avgavs för och 39 emot. ⟦reject|Motionen var därmed avslagen.⟧"),
    ("before the colon is what it is of", "Ledningsgruppen", "• ⟦adopt|Rutin för nycklar (ny): godkändes⟧"),
    ("back to somebody", "Ledningsgruppen", "• ⟦refer-back|Rutin för medicin: åter till Ulrika för omarbetning⟧"),
    ("after an inline proposal", "Stämman",
     ("Valberedningens förslag: två basbelopp till styrelsen. Ove Lund föreslog ett.\n"
      "⟦adopt|Stämman beslutade enligt valberedningens förslag.⟧")),
    ("sections with a letter", "Styrelsen",
     ("A. Seglarskolan\nDet är många anmälda.\nBeslut: ⟦adopt|Köp av två jollar för högst 24 000 kr.⟧\n"
      "B. Nya bommar\nTre offerter. ⟦adopt|Efter genomgång av dem beslutas att välja Bryggfirman i Lerby AB.⟧")),
    ("agreed, without anybody", "Vattenrådet", "⟦adopt|Enades om att hålla en vattendag i maj.⟧"),
    ("settled, without anybody", "Personalmötet", "⟦adopt|Bestämt att sagostunden flyttas till torsdagar.⟧"),
    ("all were agreed, turned round", "Samordningsgruppen",
     "⟦adopt|Efter diskussion var alla eniga om att förlänga samverkansavtalet.⟧"),
    ("trap: agreed on how it is", "Samordningsgruppen", "Att mer tid behövs är vi eniga om."),
    ("a body with its field after it", "Branschråd bygg",
     "⟦adopt|Branschrådet beslutade att praktiken flyttas till vecka 10.⟧"),
    ("an abbreviation of a group", "Ledningsgruppen", "⟦assign|LG ger Mats i uppdrag att ta fram en riskanalys.⟧"),
    ("shall, with the day between", "Samordningsgruppen",
     "⟦assign|Jessica ska till nästa möte ta fram ett utkast på lättläst svenska.⟧"),
    ("outcomes side by side in bullets", "Folkhälsorådet",
     ("Kvar att fördela: 64 000 kr.\n– ⟦fund|Ridklubben får 15 000 kr till hinder⟧\n– ⟦reject|Bygdegården får "
      "inget bidrag⟧\n"
      "– ⟦table|Kulturskolans ansökan får vila till våren⟧")),
    ("trap: moved by others", "Nätverket", "Konferensen flyttas till hösten av arrangören."),
    ("what somebody does meanwhile", "Nätverket",
     "Beslut: ⟦adopt|Nätverket väljer förslag två.⟧ Agneta och Bo representerar nätverket i det fortsatta arbetet."),
    ("instead", "Ledningsgruppen", "⟦reject|Vi kör inte bonus i år.⟧ ⟦adopt|I stället erbjuds alla två lediga dagar.⟧"),
    ("who signs for the firm", "Styrelsen", "⟦adopt|Firman tecknas av ordförande och kassör var för sig.⟧"),
    ("trap: as the charter says", "Styrelsen",
     "Enligt stadgarna väljs ordföranden på ett år. Enligt stadgan ska mötet hållas senast 15 maj."),
    ("trap: thought that the meeting was lawful", "Årsmötet", "Per Lind ansåg att mötet därmed inte var behörigt."),
    ("the body stays at", "HR-nätverket", "⟦adopt|Nätverket stannar för alternativ A.⟧"),
    ("so we", "HR-nätverket", "⟦adopt|Fjällstugan vann med 6 röster mot 2, så vi kör på den.⟧"),
    ("a colour is chosen", "Ungdomsrådet", "⟦adopt|Rådet valde svart som färg på tröjorna.⟧"),
    ("the council contributes", "Ungdomsrådet", "⟦fund|Rådet bidrar med högst 5 000 kr till festen.⟧"),
    ("the body pays", "Besöksnäringsrådet", "⟦fund|Rådet satsar 40 000 kr på annonser i Lerby.⟧"),
    ("the body does not", "Besöksnäringsrådet", "⟦reject|Rådet lämnar inget svar.⟧"),
    ("we order more", "Besöksnäringsrådet", "Kartan är slut. ⟦adopt|Vi beställer 10 000 till.⟧"),
    ("unanimous and a colon", "Besöksnäringsrådet", "⟦adopt|Rådet var enhälligt: priset går till kaféet i Viken.⟧"),
    ("a new one", "Besöksnäringsrådet", "⟦appoint|Ny representant: Ylva Kers, med Torbjörn Eld som ersättare.⟧"),
    ("the council's contact", "Besöksnäringsrådet", "⟦appoint|Madeleine blir rådets kontakt mot länet.⟧"),
    ("trap: what a body is, has, thinks and goes on with", "Besöksnäringsrådet",
     ("Rådet arbetar med en ny karta. Rådet följer frågan. Rådet behöver fler företagare. Rådet har ingen egen budget. "
      "Rådet representerar 40 företag. Rådet träffas fyra gånger om året.")),
    ("trap: how a gathering ends", "Styrelsen", "Sammanträdet slutar med kaffe."),
    ("stays with the next season", "Styrelsen", "⟦table|Frågan fick bero till våren.⟧"),
]

CLAUSES = [
    ("told after Anmäls", "Funktionsrättsrådet",
     ("Anmäls att ⟨adopt|kommunfullmäktige|2019-09-30|kommunfullmäktige 2019-09-30 § 88 fastställt nya bestämmelser om "
      "arvoden⟩.")),
    ("others by name, with the day", "Styrelsen",
     "⟨adopt|Kommunens fritidsförvaltning|2020-05-25|Kommunens fritidsförvaltning har 25/5 medgivit grävning.⟩"),
    ("others of the same office", "IT-chefsnätverket",
     "⟨endorse|Kommuncheferna|2020-09-12|Kommuncheferna ställde sig bakom planen 12 september.⟩"),
    ("a board has raised", "Nätverket",
     "⟨adopt|Överförmyndarnämnden||Överförmyndarnämnden har höjt arvodet till 1 900 kr per barn och månad.⟩"),
    ("given by others", "Besöksnäringsrådet",
     "⟨fund|Regionen||Regionen har gett 900 000 kr till en gemensam ledkarta.⟩"),
    ("noticed in a list, in the passive", "Byggnadsnämnden",
     "⟨adopt|Länsstyrelsen|1985-09-19|Länsstyrelsen, beslut 1985-09-19, strandskyddsdispens medges för Norrby 2:7.⟩"),
    ("noticed in the genitive", "Byggnadsnämnden",
     ("⟨reject|Kammarrätten i Sundsvall|1985-09-02|Kammarrättens i Sundsvall utslag 1985-09-02, besvär över "
      "byggnadslov för "
      "Norrby 2:7 lämnas utan bifall.⟩")),
    ("trap: dealt with before", "Byggnadsnämnden", "Ärendet har behandlats 2020-08-13, § 171, varvid det bordlades."),
    ("decided in another body", "Samverkansgruppen",
     "Kontoret stänger två veckor. ⟨adopt|nämnden||Beslutet är fattat i tekniska nämnden.⟩"),
    ("trap: will decide", "Samverkansgruppen", "Kommunfullmäktige fattar beslut den 19 juni."),
    ("told in a clause", "Arkivnätverket",
     ("Tommy berättade att ⟨adopt|barn- och utbildningsnämnden|2020-10-19|barn- och utbildningsnämnden antog "
      "en ny plan den "
      "19 oktober⟩ och att den gärna får kopieras.")),
    ("told with the day first", "Arkivnätverket",
     ("Lisa informerade om att ⟨assign|kommunstyrelsen|2021-03-12|kommunstyrelsen den 12 mars gav "
      "förvaltningen i uppdrag "
      "att utreda lokalerna⟩.")),
    ("trap: told without a decision", "Arkivnätverket", "Bo berättade att nämnden diskuterat frågan den 3 mars."),
    ("trap: asked", "Arkivnätverket", "Bo undrade om nämnden antog planen den 19 oktober."),
    ("trap: they of the label", "Arkivnätverket", "Kumla: vi kör vidare med distans."),
]
# fmt: on
ROWS = AGREED + OUTCOMES + MORE + CLAUSES


@pytest.mark.parametrize(("reason", "body", "text"), ROWS, ids=[row[0] for row in ROWS])
def test_agreement(reason: str, body: str, text: str) -> None:
    """All decisions of the item, in order, and nothing else."""
    plain, expected = unmarked(text)
    document, outline = minutes(plain, meeting_body=body, date="2021-05-06", title="Samverkan")
    decisions, _ = find_decisions(document, outline)
    assert found(decisions) == expected, reason
