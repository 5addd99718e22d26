"""The forms of decisions in formal minutes, one by one, and what looks like a decision and is none.

A row: reason, the body whose minutes they are, the day, the title of the item, its text with the expected decisions
marked. All people and matters are invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from tests.tag.marked import found, unmarked
from tests.tag.minutes import minutes

# fmt: off
ROWS = [
    ("bare passive", "Kommunfullmäktige", "2023-04-17", "Ärende", """
Beslut
⟦note|Länsrättens dom antecknas.⟧

Handling
2023 nr 41.
"""),
    ("several bare passives one para", "Kommunstyrelsen", "2023-04-17", "Ärende", """
Beslut
⟦adopt|Taxan fastställs. Den nya taxan gäller från den 1 juli 2023. Tidigare taxa upphävs.⟧

Tidigare behandling
Bordlagd den 13 mars 2023, § 44.
"""),
    ("Enligt kommunstyrelsens förslag + points", "Kommunfullmäktige", "2022-10-13", "Ärende", """
Beslut
⟦adopt|Enligt kommunstyrelsens förslag:
1. Detaljplanen för kvarteret Uttern antas.
2. Planen ersätter stadsplan 1480K-II-2110 i berörda delar.⟧

Handling
2022 nr 188.
"""),
    ("Enligt återremissyrkande", "Kommunfullmäktige", "2022-10-13", "Ärende", """
Beslut
⟦refer-back|Enligt återremissyrkande från S, V och MP:
Ärendet återremitteras till kommunstyrelsen för att belysa kostnaderna för drift.⟧

Yrkanden
Helge Sten (M) yrkar avslag på återremiss.
"""),
    ("På förslag av NAMN", "Kommunfullmäktige", "2022-10-13", "Ärende", """
Beslut
⟦appoint|På förslag av Helge Sten (M):
Rut Falk (M) utses till ny ledamot i valnämnden efter Ove Ros (M).⟧
"""),
    ("med viss justering under punkt 5", "Kommunstyrelsen", "2022-10-13", "Ärende", """
Beslut
⟦adopt|Enligt stadsledningskontorets förslag med viss justering under punkt 5:
1. Riktlinjerna antas.
2. Nämnderna ska redovisa följsamheten i delårsrapporten.
3. Tidigare riktlinjer upphävs.
4. Uppdraget 2020-02-06 § 112 punkt 3 förklaras fullgjort.
5. Stadsledningskontoret får i uppdrag att utvärdera riktlinjerna senast 2025.⟧

Tidigare behandling
Bordlagt den 28 september 2022, § 800.
"""),
    ("tillstyrker + föreslår", "Kommunstyrelsen", "2021-10-13", "Ärende", """
Beslut
⟦propose|Kommunstyrelsen tillstyrker tekniska nämndens framställan och föreslår att kommunfullmäktige beslutar:
Taxan för renhållning godkänns.⟧
"""),
    ("föreslår KF besluta att-list", "Kommunstyrelsen", "2003-10-13", "Ärende", """
Kommunstyrelsens beslut
⟦propose|Kommunstyrelsen föreslår kommunfullmäktige besluta
att godkänna delårsbokslutet, samt
att uppmana nämnderna att hålla budget.⟧

Delges
Kommunfullmäktige
"""),
    ("body + att one line", "Kommunfullmäktige", "2012-10-13", "Ärende", """
Beslut
⟦answer|Kommunfullmäktige beslutar att interpellationen är besvarad.⟧
"""),
    ("body beslutar: - att own body", "Kommunstyrelsen", "2018-10-13", "Ärende", """
Beslut
⟦note|Kommunstyrelsen beslutar:
- att kommunstyrelsen har tagit del av redovisningen.⟧
"""),
    ("body twice with slip", "Miljö- och byggnadsnämnden", "2018-10-13", "Ärende", """
Miljö- och byggnadsnämndens beslutar följande:
- ⟦adopt|Miljö- och byggnadsnämnden beslutar att bevilja bygglov för carport på Granen 4.⟧
- ⟦adopt|Miljö- och byggnadsnämnden beslutar att fastställa avgiften till 5 400 kronor.⟧
"""),
    ("no att, passive bullet", "Miljö- och byggnadsnämnden", "2018-10-13", "Ärende", """
Beslut
- ⟦refer|Tillsynsrapporten översänds till länsstyrelsen.⟧
- ⟦note|Nämnden har tagit del av informationen.⟧
"""),
    ("lades till handlingarna item", "Kommunstyrelsens arbetsutskott", "1989-10-13", "Ärende", """
Budgetutfall per september.

⟦note|Lades till handlingarna.⟧
"""),
    ("Lagt till handlingarna", "Kommunstyrelsens arbetsutskott", "1989-10-13", "Skrivelse från PRO", """
⟦note|Lagt till handlingarna.⟧
"""),
    ("Godkändes whole item", "Kommunstyrelsens arbetsutskott", "1989-10-13", "Dagordning", """
⟦adopt|Godkändes.⟧
"""),
    ("Godkänd whole item", "Föreningsstämman", "2011-10-13", "Godkännande av dagordningen", """
⟦adopt|Godkänd.⟧
"""),
    ("lägger med godkännande", "Kommunstyrelsen", "2011-10-13", "Ärende", """
Kommunchefen informerar om läget.

⟦note|Kommunstyrelsen lägger med godkännande informationen till handlingarna.⟧
"""),
    ("Förslag att / Beslut attsatsen bifalles", "Föreningsstämman", "2011-10-13", "Ärende", """
Förslag till beslut
att styrelsen köper en båt.
Beslut
⟦adopt|att attsatsen bifalles.⟧
"""),
    ("Att: / Beslut: Attsats bifalles", "Föreningsstämman", "2015-10-13", "Ärende", """
Att: sektionen köper en kaffemaskin för högst 3 000 kr
Beslut: ⟦adopt|Attsats bifalles.⟧
"""),
    ("att list chain with numbers", "Föreningsstämman", "2015-10-13", "Ärende", """
Förslag:
att höja avgiften
att införa familjeavgift
Beslut:
⟦adopt|Attsats 1 bifalles.
Attsats 2 avslås.⟧
"""),
    ("förslaget till beslut bifalles", "Föreningsstämman", "2015-10-13", "Ärende", """
Förslag till beslut: att anta den nya logotypen.
Beslut: ⟦adopt|att förslaget till beslut bifalles.⟧
"""),
    ("bestämdes att", "Föreningsstämman", "1974-10-13", "Ärende", """
⟦adopt|Bestämdes att årsfesten skall hållas på Wärdshuset lördagen den 23 november.⟧
"""),
    ("Fann deltagarna", "Föreningsstämman", "1974-10-13", "Ärende", """
⟦adopt|Fann deltagarna att mötet var stadgeenligt utlyst.⟧
"""),
    ("Konstaterades att", "Föreningsstämman", "1974-10-13", "Ärende", """
Konstaterades att 31 medlemmar var närvarande.
"""),
    ("Efter genomgång beslutas", "Föreningsstämman", "2006-10-13", "Ärende", """
⟦adopt|Efter genomgång av de tre anbuden beslutas att anta anbudet från Ek & Son Måleri.⟧
"""),
    ("Styrelsen valde att acceptera", "Föreningsstämman", "2006-10-13", "Fönster", """
⟦adopt|Styrelsen valde att acceptera offerten på 54 000 kronor.⟧
"""),
    ("bordläggs till datum", "Kommunstyrelsen", "2023-10-13", "Ärende", """
Beslut
⟦table|Ärendet bordläggs till sammanträdet den 24 januari 2024.⟧
"""),
    ("återremiss med a b", "Kommunstyrelsen", "2023-10-13", "Ärende", """
Beslut
⟦refer-back|Ärendet återremitteras till stadsledningskontoret som får i uppdrag att:
a) ta fram en barnkonsekvensanalys,
b) redovisa alternativ finansiering.⟧
"""),
    ("remitterar utan eget ställningstagande", "Kommunstyrelsen", "2023-10-13", "Ärende", """
Beslut
⟦refer|Kommunstyrelsen remitterar, utan eget ställningstagande, motionen till grundskolenämnden för yttrande senast
den 31 mars 2024.⟧
"""),
    ("ålägger", "Föreningsstämman", "2009-10-13", "Ärende", """
⟦assign|Stämman ålägger styrelsen att till nästa årsmöte lägga fram ett förslag till nya stadgar.⟧
"""),
    ("första läsning", "Föreningsstämman", "2009-10-13", "Ärende", """
⟦adopt|Förslaget till ändring av § 7 i stadgarna antogs i en första läsning.⟧
"""),
    ("andra läsning", "Föreningsstämman", "2009-10-13", "Ärende", """
⟦adopt|Stämman godkände stadgeändringen i andra läsningen.⟧
"""),
    ("per capsulam own date", "Föreningsstämman", "2019-02-07", "Ärende", """
Styrelsebeslut per capsulam 2018-12-21: ⟦adopt|Styrelsen godkänner avtalet med Telia.⟧
"""),
    ("flyttar upp ett steg", "Kommunstyrelsen", "2019-02-07", "Ärende", """
Beslut
⟦appoint|Nils Alm (C) flyttar upp ett steg till förste ersättare.⟧
"""),
    ("avsägelse godkänns + begäran", "Kommunfullmäktige", "2019-02-07", "Ärende", """
Beslut
⟦adopt|1. Rut Falks (V) avsägelse som nämndeman godkänns.
2. Länsstyrelsen anmodas att utse ny ledamot.⟧
"""),
    ("ingen anmälde sig", "Föreningsstämman", "2019-02-07", "Val av valberedning", """
Ingen på mötet anmälde sig.
"""),
    ("förordnas", "Kommunstyrelsen", "1984-02-07", "Ärende", """
⟦appoint|Kommunsekreterare Olof Brun förordnas att jämte kommunalrådet teckna kommunens firma.⟧
"""),
    ("uppdrag får", "Kommunstyrelsen", "1984-02-07", "Ärende", """
Beslut
⟦assign|Kommunchefen får i uppdrag att se över delegationsordningen.⟧
"""),
    ("claims in all shapes", "Kommunfullmäktige", "2014-06-16", "Ärende", """
Beslut
⟦reject|Motionen avslås.⟧

Yrkanden
Rut Falk (S) yrkar bifall till motionen.
Ove Ros (M) med instämmande av Nils Alm (C) yrkar avslag på motionen.
Tilläggsyrkande
Att kommunstyrelsen får i uppdrag att utreda frågan vidare.

Propositionsordning
Ordföranden ställer proposition på yrkandena och finner att Ove Ros yrkande har bifallits.
"""),
    ("earlier handling", "Kommunfullmäktige", "2014-06-16", "Ärende", """
Tidigare behandling
Bordlagd den 12 maj 2014, § 29.
⟨propose|Kommunstyrelsen|2014-04-02|Kommunstyrelsen tillstyrkte den 2 april 2014 förslaget.⟩

Beslut
⟦adopt|Reglementet antas.⟧
"""),
    ("lets note a statement", "Kommunstyrelsen", "2014-06-16", "Ärende", """
Beslut
⟦adopt|Remissvaret godkänns.⟧

Protokollsanteckning
Ove Ros (M) antecknar som yttrande en skrivelse från den 10 juni 2014.
"""),
    ("quoted older decision", "Kommunfullmäktige", "2014-06-16", "Ärende", """
⟨adopt|Kommunfullmäktige|2013-05-16|Kommunfullmäktige beslutade 2013-05-16, § 58, att godkänna detaljbudgeten.⟩ Rut
Falk har nu inkommit med en begäran.

Beslut
⟦adopt|Begäran bifalls.⟧
"""),
    ("förslag to decision only", "Kommunstyrelsen", "2014-06-16", "Ärende", """
Förslag till beslut
Kommunstyrelsen beslutar att anta planen.

Arbetsutskottets förslag
att planen antas.
"""),
    ("Det kom tips", "Föreningsstämman", "2014-06-16", "Ärende", """
Det kom tips på att hyra en container. Det noteras att nycklarna är borta. Konstaterades att protokollet saknas.
"""),
    ("proposal not voted", "Föreningsstämman", "2014-06-16", "Ärende", """
Ove Ros föreslog att föreningen köper en flaggstång. Rut Falk ville hellre laga bryggan.
"""),
    ("finner mid", "Föreningsstämman", "1990-06-16", "Ärende", """
Ordföranden ställer bifall mot avslag och finner bifall. ⟦adopt|Stämman beslutar alltså att anta förslaget.⟧
"""),
    ("jäv and decision", "Socialnämnden", "2014-06-16", "Ärende", """
Ove Ros (M) deltar inte i handläggningen av ärendet på grund av jäv.

Beslut
⟦adopt|Nämnden godkänner avtalet.⟧
"""),
    ("ingen förhindrad", "Kommunstyrelsen", "2014-06-16", "Ärende", """
Ingen av kommunstyrelsens ledamöter eller ersättare ansåg sig förhindrade att delta.

Beslut
⟦adopt|Avtalet godkänns.⟧
"""),
    ("ajournering", "Kommunfullmäktige", "2014-06-16", "Ärende", """
Under ärendets behandling ajournerar ordföranden mötet i enlighet med § 21 i kommunfullmäktiges arbetsordning.
Sammanträdet ajourneras kl. 19.13-19.36.

Beslut
⟦adopt|Budgeten antas.⟧
"""),
    ("after decision", "Socialnämnden", "2014-06-16", "Ärende", """
Beslut
⟦adopt|Avtalet godkänns.⟧

Beslutet expedieras till:
Kommunstyrelsen
Rut Falk
KF Handling 2014 nr 192
"""),
    ("Protokollsutdrag skickas", "Kommunstyrelsen", "2014-06-16", "Ärende", """
Beslut
⟦adopt|Avtalet godkänns.⟧

Protokollsutdrag skickas till
Socialnämnden
2014 nr 29.
"""),
    ("ställa sig bakom att", "Regionstyrelsen", "2014-06-16", "Ärende", """
⟦endorse|Regionstyrelsen beslutar
att ställa sig bakom yttrandet, samt
att skicka det till departementet.⟧
"""),
    ("Beslutas att as last sentence", "Föreningsstämman", "1983-06-16", "Ärende", """
Styrelsen har fått tre anbud på taket. Billigast är Alms Plåt. ⟦adopt|Beslutas att anta anbudet från Alms Plåt.⟧
"""),
    ("sentence starting with Att", "Föreningsstämman", "1983-06-16", "Ärende", """
Diskuterades vårstädningen. ⟦adopt|Att hyra en container första veckan i maj.⟧
"""),
    ("Direktionen beslutar: infinitive no att", "Direktionen", "2004-06-16", "Ärende", """
⟦adopt|Direktionen beslutar:
fastställa budgeten för 2005,
uppdra till förbundschefen att verkställa besparingarna.⟧
"""),
    ("BESLUT capitals + sentence", "Socialnämnden", "1993-06-16", "Ärende", """
BESLUT ⟦adopt|Socialnämnden antar riktlinjer för färdtjänsten.⟧
"""),
    ("Beslut 1 2 inside an item", "Kommunstyrelsen", "1997-06-16", "Ärende", """
Kommunchefen redogör för läget.
Beslut
⟦note|1. Informationen noteras.
2. Frågan tas upp igen i augusti.⟧
"""),
    ("Förslag: Beslut: Förslaget godkänns", "Föreningsstämman", "2016-06-16", "Ärende", """
Förslag: Medlemsavgiften höjs till 250 kr.
Beslut: ⟦adopt|Förslaget godkänns.⟧
"""),
    ("grouped by deciding body", "Gemensamma servicenämnden", "2016-06-16", "Ärende", """
Gemensamma servicenämndens beslut
⟦adopt|Nämnden godkänner bokslutet.⟧

Kommunfullmäktiges beslut
Bokslutet läggs till handlingarna.
"""),
    ("beslut before bakgrund", "Socialnämnden", "2016-06-16", "Ärende", """
Beslut
⟦adopt|Nämnden antar handlingsplanen mot våld.⟧
Bakgrund
⟨assign|Kommunfullmäktige||Kommunfullmäktige gav i uppdrag att ta fram en plan.⟩
Planen har varit på remiss.
"""),
    ("att-clause after prose heading lost", "Socialnämnden", "1999-06-16", "Ärende", """
Socialkontoret har utrett behovet av trygghetslarm och funnit att tjugo nya larm behövs.

⟦adopt|att tjugo nya trygghetslarm köps in, samt
att kostnaden täcks inom ramen.⟧
"""),
    ("spans §§", "Kommunfullmäktige", "2016-06-16", "Ärende", """
Beslut
⟦note|Anmälningsärendena under paragraferna 39-44 antecknas.⟧
"""),
    ("immediate attestation separate", "Kommunstyrelsen", "2016-06-16", "Ärende", """
Beslut
⟦adopt|Avtalet godkänns.⟧

Justering
Protokollet under denna paragraf förklaras omedelbart justerat.
"""),
    ("budget with subheads", "Kommunfullmäktige", "2012-06-18", "Ärende", """
Beslut
⟦adopt|Enligt kommunstyrelsens förslag:
1. Budget för 2013 fastställs enligt följande.
Skattesats
Skattesatsen fastställs till 21:64 kronor.
Driftbudget
• Socialnämnden tilldelas 412 mnkr.
• Barn- och utbildningsnämnden tilldelas 530 mnkr.
Investeringar
• Investeringsramen fastställs till 95 mnkr.
2. Nämnderna ska anta internbudget senast den 30 november 2012.⟧

Yrkanden
Ove Ros (M) yrkar bifall.
"""),
    ("dels dels", "Kommunstyrelsen", "1985-06-18", "Ärende", """
⟦fund|Kommunstyrelsen beslutar
dels att bevilja hembygdsföreningen 3 000 kronor,
dels att uppdra åt kommunkansliet att underrätta föreningen.⟧
"""),
    ("all decisions in front", "Föreningsstämman", "2016-06-16", "Ärende", """
Beslut i korthet
• ⟦adopt|Avgiften höjs till 300 kr.⟧
• ⟦assign|Ove Ros tar fram ett förslag till logga.⟧
"""),
    ("Beslut: then new subhead with text", "Styrelsen", "2016-06-16", "Ärende", """
a) Skåp
Tre firmor har svarat.
Beslut: ⟦adopt|Nya skåp köps in för högst 2 000 kr.⟧
b) Nycklar
Flera nycklar saknas.
Beslut: ⟦assign|Ove samlar in alla nycklar.⟧
"""),
    ("Beslut: then prose next line", "Styrelsen", "2016-06-16", "Ärende", """
Beslut: ⟦adopt|Nya skåp köps in.⟧
Ove berättade att nycklarna är borta.
"""),
    ("Att sentence last, after talk", "Styrelsen", "2016-06-16", "Ärende", """
Vi diskuterade städdagen. Den blev lyckad i fjol.
⟦adopt|Att ha städdag den 7 maj och bjuda på korv.⟧
"""),
    ("att lines at end of prose, several", "Socialnämnden", "1987-06-16", "Ärende", """
Sökanden har inkommit med komplettering. Utredning har gjorts av socialassistent Falk.
⟦reject|att avslå ansökan, samt
att delge sökanden beslutet.⟧
"""),
    ("trap: att clauses after yrkande", "Socialnämnden", "1987-06-16", "Ärende", """
Ove Ros (M) yrkar
att ärendet återremitteras, samt
att kostnaden redovisas.
"""),
    ("trap: att clauses after Förslag heading", "Socialnämnden", "1987-06-16", "Ärende", """
Förslag
att ärendet återremitteras, samt
att kostnaden redovisas.
"""),
    ("trap: att clauses after proposal in prose", "Socialnämnden", "1987-06-16", "Ärende", """
Socialkontoret föreslår
att ärendet återremitteras, samt
att kostnaden redovisas.
"""),
    ("trap: Att as subject", "Styrelsen", "2016-06-16", "Ärende", """
Diskussion om bryggan. Att bygga om den blir dyrt.
"""),
    ("trap: Att as question", "Styrelsen", "2016-06-16", "Ärende", """
Diskussion om bryggan.
Att tänka på inför våren: båtarna ska bort.
"""),
    ("trap: list of aims", "Styrelsen", "2016-06-16", "Ärende", """
Syftet med projektet är
att minska trängseln
att förbättra luften
"""),
    ("inf without att under body beslutar", "Socialnämnden", "1991-03-04", "Ärende", """
⟦adopt|Socialnämnden beslutar
godkänna redovisningen, samt
översända den till revisorerna.⟧
"""),
    ("inf without att in one sentence", "Socialnämnden", "1991-03-04", "Ärende", """
⟦adopt|Socialnämnden beslutar fastställa turordningen för 1991.⟧
"""),
    ("body beslutade dels i löpande", "Kommunstyrelsen", "1977-03-04", "Ärende", """
⟦fund|Kommunstyrelsen beslöt dels bevilja bidrag med 4 000 kronor, dels anmoda föreningen redovisa användningen.⟧
"""),
    ("Styrelsen ålägges", "Föreningsstämman", "1977-03-04", "Ärende", """
⟦assign|Styrelsen ålägges att undersöka möjligheten till egen brunn.⟧
"""),
    ("Uppdrogs åt", "Föreningsstämman", "1977-03-04", "Ärende", """
⟦assign|Uppdrogs åt styrelsen att undersöka möjligheten till egen brunn.⟧
"""),
    ("Bemyndigades", "Föreningsstämman", "1977-03-04", "Ärende", """
⟦assign|Bemyndigades kassören att teckna föreningens firma.⟧
"""),
    ("Antecknades till protokollet", "Föreningsstämman", "1977-03-04", "Ärende", """
⟦note|Antecknades till protokollet att ordföranden tackats.⟧
"""),
    ("avslogs inverted", "Föreningsstämman", "1977-03-04", "Ärende", """
⟦reject|Avslogs Ove Ros motion om ny färg på staketet.⟧
"""),
    ("Enhälligt", "Föreningsstämman", "1977-03-04", "Ärende", """
⟦adopt|Beslöts enhälligt att godkänna förslaget.⟧
"""),
    ("kallas därefter: mötet förklarades öppnat", "Föreningsstämman", "1977-03-04", "Ärende", """
Ordföranden förklarade mötet öppnat. ⟦adopt|Godkändes dagordningen.⟧ Mötet avslutades med kaffe.
"""),
    ("på förslag av valberedningen valdes", "Föreningsstämman", "1977-03-04", "Ärende", """
⟦appoint|På valberedningens förslag valdes till ordförande Ove Ros.⟧
"""),
    ("antogs föredragningslistan", "Kommunstyrelsen", "1977-03-04", "Ärende", """
⟦adopt|Föredragningslistan fastställdes med den ändringen att ärende 8 utgår.⟧
"""),
    ("ny ersättare inkallas", "Kommunstyrelsen", "1977-03-04", "Ärende", """
Beslut
⟦appoint|Rut Falk (c) inkallas som ordinarie ledamot efter Ove Ros (c).⟧
"""),
    ("KS medger", "Kommunstyrelsen", "1972-03-04", "Ärende", """
⟦adopt|Kommunstyrelsen medger att lokalen upplåtes åt Unga Örnar utan avgift.⟧
"""),
    ("lämnas utan åtgärd", "Kommunstyrelsen", "1972-03-04", "Ärende", """
⟦note|Skrivelsen lämnas utan åtgärd.⟧
"""),
    ("avskrivs", "Kommunstyrelsen", "1998-03-04", "Ärende", """
Beslut
⟦other|Ärendet avskrivs från vidare handläggning.⟧
"""),
    ("utgår", "Kommunstyrelsen", "1998-03-04", "Ärende", """
Beslut
⟦other|Ärendet utgår.⟧
"""),
    ("anmälan redovisas", "Kommunstyrelsen", "1998-03-04", "Ärende", """
Beslut
⟦note|Redovisningen av delegationsbeslut godkänns och läggs till handlingarna.⟧
"""),
    ("interpellation besvarad", "Kommunfullmäktige", "1998-03-04", "Ärende", """
Kommunalrådet Ove Ros besvarar interpellationen.
⟦answer|Interpellationen anses besvarad.⟧
"""),
    ("får ställas", "Kommunfullmäktige", "1998-03-04", "Ärende", """
⟦adopt|Kommunfullmäktige medger att interpellationen får ställas. Svar lämnas vid nästa sammanträde.⟧
"""),
    ("fråga ställs", "Kommunfullmäktige", "2008-03-04", "Ärende", """
Beslut
⟦adopt|Frågan får ställas.⟧
"""),
    ("uttalande", "Kommunfullmäktige", "2008-03-04", "Ärende", """
⟦adopt|Kommunfullmäktige antar följande uttalande:
”Kommunen ska vara en plats för alla.”⟧
"""),
    ("Avge yttrande", "Kommunstyrelsen", "2008-03-04", "Ärende", """
Beslut
⟦adopt|Kommunstyrelsen avger yttrande till länsstyrelsen i enlighet med kommunledningskontorets förslag.⟧
"""),
    ("delegera", "Socialnämnden", "2008-03-04", "Ärende", """
Beslut
⟦assign|Nämnden delegerar till ordföranden att fatta beslut om bidrag upp till 20 000 kronor.⟧
"""),
    ("föreläggande vite", "Socialnämnden", "2008-03-04", "Ärende", """
Beslut
⟦other|Nämnden förelägger Ove Ros att vid vite av 10 000 kronor städa tomten senast den 1 juni 2008.⟧
"""),
    ("leaves", "Socialnämnden", "2006-05-01", "Ärende", """
Beslut
⟦adopt|Taxan antas.⟧
Ove Ros (m) lämnar sammanträdet. Rut Falk inträder som tjänstgörande.
"""),
    ("leaves at para end", "Socialnämnden", "2006-05-01", "Ärende", """
Beslut
⟦adopt|1. Taxan antas.
2. Den gamla upphävs.⟧

Vid denna paragrafs slut lämnar Ove Ros (m) sammanträdet.
"""),
    ("adjourn", "Socialnämnden", "2006-05-01", "Ärende", """
Beslut
⟦adopt|Taxan antas.⟧

Sammanträdet ajourneras kl 12.00-13.00.
"""),
    ("paus", "Styrelsen", "2006-05-01", "Ärende", """
⟦adopt|Styrelsen antog taxan.⟧ Mötet ajournerades i tio minuter.
"""),
    ("trap: member enters the board", "Kommunfullmäktige", "2006-05-01", "Ärende", """
Beslut
⟦appoint|Ove Ros (m) väljs till ny ledamot. Han inträder den 1 juni.⟧
"""),
    ("trap: rapport lämnas till mötet", "Socialnämnden", "2006-05-01", "Ärende", """
Beslut
⟦assign|Förvaltningen får i uppdrag att följa frågan. Rapport lämnas till sammanträdet i oktober.⟧
"""),
    ("jäv", "Socialnämnden", "2006-05-01", "Ärende", """
Beslut
⟦adopt|Tillstånd att servera öl beviljas. Serveringstiden bestäms till kl 11-01.⟧
Rut Falk (kd) deltar ej i handläggningen av ärendet på grund av jäv.
"""),
    ("påför", "Byggnadsnämnden", "2006-05-01", "Ärende", """
Beslut
⟦other|Nämnden påför Ove Ros en sanktionsavgift på 12 000 kronor.⟧
"""),
    ("separate minutes", "Socialnämnden", "2006-05-01", "Ärende", """
Beslut
⟦other|Se särskilt protokoll.⟧
"""),
    ("ordförandeskapet", "Socialnämnden", "2006-05-01", "Ärende", """
Beslut
⟦adopt|Avtalet godkänns.⟧

Vice ordföranden Rut Falk övertar ordförandeskapet under nästa paragraf.
"""),
]
# fmt: on


@pytest.mark.parametrize(("reason", "body", "day", "title", "marked"), ROWS, ids=[row[0] for row in ROWS])
def test_form(reason: str, body: str, day: str, title: str, marked: str) -> None:
    """Every decision of the item, whole, with its kind, and nothing else."""
    text, expected = unmarked(marked.strip("\n"))
    decisions, _ = find_decisions(*minutes(text, meeting_body=body, date=day, title=title))
    assert found(decisions) == expected, reason
