"""Further invented agendas, kept aside while the rules were written: they measure, the others taught."""

# fmt: off
KEPT_ASIDE = [
    ("""
DIREKTIONEN FÖR NORRA SJUKVÅRDSDISTRIKTET
Protokoll fört vid sammanträde 1968-03-21
[12|VAL AV JUSTERINGSMAN|]
Nr 12. VAL AV JUSTERINGSMAN
Till justeringsman utsågs herr Karlsson.
[13|ANSKAFFANDE AV RÖNTGENUTRUSTNING|]
Nr 13. ANSKAFFANDE AV RÖNTGENUTRUSTNING
Beslöts att infordra anbud.
[14|ANMÄLNINGSÄRENDEN|]
Nr 14. ANMÄLNINGSÄRENDEN
Lades till handlingarna.
""", "health care board: numbers after Nr, titles underlined in capitals, text right under"),
    ("""
Protokoll Hyresgästföreningen Ekbacken
[1|Mötet öppnas|]
^§1: Mötet öppnas
Mötet öppnades av Kim.
[2|Val av sekreterare|]
^§2: Val av sekreterare
Robin valdes.
[3|Grillplatsen|]
^§3: Grillplatsen
Grillen är rostig. Ny köps in.
[4|Mötet avslutas|]
^§4: Mötet avslutas
Tack till alla.
""", "tenants' association: numbers in parentheses after the sign, colon titles"),
    ("""
*+Vattenrådet
*Punkt	Ärende
1	Inledning
2	Fiskvägar
3	Kalkning
4	Övrigt
[1|Inledning|]
*^1	Inledning
Ordföranden hälsade alla välkomna till mötet i bygdegården.
[2|Fiskvägar|]
*^2	Fiskvägar
Tre nya fiskvägar byggs under hösten i ån.
[3|Kalkning|]
*^3	Kalkning
Kalkningen fortsätter i samma omfattning som i fjol.
[4|Övrigt|]
*^4	Övrigt
Inget fanns att ta upp.
""", "water board with agenda table of two columns then paragraphs with large numbers"),
    ("""
*+styrelsemöte 3 18/19
närvarande: kim, robin, sam
[1|mötets öppnande|]
*^1. mötets öppnande
kim öppnade mötet.
[2|val av mötesfunktionärer|]
*^2. val av mötesfunktionärer
robin valdes till sekreterare.
[3|äskning från spexet|]
*^3. äskning från spexet
beslut: att bevilja 500 kr.
[4|mötets avslutande|]
*^4. mötets avslutande
kim avslutade mötet.
""", "university student union in lower case titles"),
    ("""
*+Kyrkofullmäktige
[22|Sammanträdets öppnande|]
*^§ 22 Sammanträdets öppnande
Ordföranden öppnar.
[23|Budget|]
*^§ 23 Budget
Mom. 1. Verksamhetsbudgeten antas.
Mom. 2. Kyrkoavgiften blir 1,10.
Mom. 3. Investeringar bordläggs.
[24|Val|]
*^§ 24 Val
Mom. 1. Till ledamot väljs Anna Berg.
Mom. 2. Till ersättare väljs Bo Ek.
[25|Sammanträdets avslutande|]
*^§ 25 Sammanträdets avslutande
Tack.
""", "parish with items and paragraphs numbered by moment"),
    ("""
*+Samverkansgrupp
[1|Välkomna|]
*^Kl. 13.00	1. Välkomna
Chefen hälsar välkommen.
[2|Budgetläget|]
*^Kl. 13.10	2. Budgetläget
Underskott.
[3|Nästa möte|]
*^Kl. 14.00	3. Nästa möte
I maj.
""", "cooperation council with times before the numbers"),
    ("""
*+Minnesanteckningar
*Deltagare
1. Anna Berg, Sala
2. Bo Ek, Heby
3. Eva Holm, Knivsta
[1|Laget runt|]
*^1. Laget runt
Alla berättar om läget i sin kommun.
[2|Ny lag om vårdhygien|]
*^2. Ny lag om vårdhygien
Lagen gäller från juli.
[3|Nästa träff|]
*^3. Nästa träff
I Sala.
""", "notes with a table of those present numbered like items"),
    ("""
*+Mötesanteckningar
[1|Status i projektet|]
*^• 1. Status i projektet
Grönt.
[2|Risker|]
*^• 2. Risker
Inga nya.
[3|Åtgärder|]
*^• 3. Åtgärder
Se listan.
""", "English brackets and bullets before the numbers"),
    ("""
*+Kommunalnämnden
[3|Skrivelse från länsstyrelsen om sjukstugan|]
*§ 3.
*Skrivelse från länsstyrelsen om sjukstugan.
Skrivelsen föredrogs och lades till handlingarna.
[4|Ansökan om utskänkning|]
*^§ 4.
*Ansökan om utskänkning.
Ansökan avstyrktes.
[5|Vägunderhåll|]
*^§ 5.
*Vägunderhåll.
Anslag 400 kronor beviljades.
""", "old numbering with several sign lines before one title"),
    ("""
*+Byggnadsnämnden
[101|Förhandsbesked, Åsen 1:4|BN 2014-55]
*^BN § 101	Dnr BN 2014-55
*Förhandsbesked, Åsen 1:4
*Beslut
Positivt förhandsbesked lämnas med stöd av
9 kap. 17 § plan- och bygglagen.
*Upplysningar
§ 1 Beslutet gäller i två år.
§ 2 Beslutet kan överklagas.
[102|Bygglov, Åsen 1:9|BN 2014-60]
*^BN § 102	Dnr BN 2014-60
*Bygglov, Åsen 1:9
*Beslut
Bygglov beviljas.
[103|Information|]
*^BN § 103
*Information
*Beslut
Noteras.
""", "decisions with own § inside law text list at the end of an item"),
    ("""
*+Regionens personalutskott
[7|Löneöversyn|RS 2020-9]
*^§ 7 Löneöversyn (RS 2020-9)
1. BAKGRUND
Avtalet löper ut.
2. FÖRSLAG
Förhandling inleds.
3. BESLUT
Utskottet godkänner förslaget.
[8|Pensionspolicy|RS 2020-12]
*^§ 8 Pensionspolicy (RS 2020-12)
1. BAKGRUND
Policyn är gammal.
2. FÖRSLAG
Ny policy.
3. BESLUT
Utskottet antar policyn.
[9|Övriga frågor|]
*^§ 9 Övriga frågor
Inga.
""", "two families: items by §, and points numbered in capitals inside"),
    ("""
Styrelseprotokoll nr 7 för Vägsamfälligheten Norra Åsen fört den 3 november 2003
Närvarande var Karin Berg, Nils Ek, Ola By samt Sven Holm som adjungerad
[1|Mötets öppnande|]
1. Mötets öppnande
Ordföranden Karin Berg hälsade välkommen och förklarade mötet öppnat klockan halv åtta på kvällen.
[2|Föregående protokoll|]
2. Föregående protokoll
Protokollet från mötet i augusti lästes upp av sekreteraren och lades därefter till handlingarna.
[3|Rapport från besiktning av vägarna|]
3. Rapport från besiktning av vägarna
Nils Ek och Ola By har gått igenom samtliga vägar. Mest slitage finns vid sågen och vid sjön där
3 500 meter behöver grusas om före vintern. Kostnaden beräknas till 40 000 kronor och tas ur fonden.
[4|Övriga frågor|]
4. Övriga frågor
Sven Holm tog upp frågan om snöröjning. Entreprenören har höjt priset till 650 kronor i timmen.
[5|Mötet avslutas|]
5. Mötet avslutas
Ordföranden tackade de närvarande och avslutade mötet strax efter klockan nio.
""", "minutes without any white or weight, long sentences, numbered points"),
    ("""
*+Nämnden för funktionsstöd
*Sammanfattning av beslut
§ 11 Godkänner rapporten
§ 12 Avslår ansökan
§ 13 Bordlägger ärendet
[11|Delårsrapport|FN 2017/8]
*^§ 11	FN 2017/8
*Delårsrapport
*Beslut
Nämnden godkänner rapporten.
[12|Ansökan om bidrag från föreningen Stöd|FN 2017/9]
*^§ 12	FN 2017/9
*Ansökan om bidrag från föreningen Stöd
*Beslut
Nämnden avslår ansökan.
[13|Ny lokal|FN 2017/11]
*^§ 13	FN 2017/11
*Ny lokal
*Beslut
Nämnden bordlägger ärendet.
""", "protocol with summary of decisions first"),
    ("""
Socialnämnden
[140|Remiss från Socialdepartementet: Barns och ungas rätt vid tvångsvård. Förslag till ny LVU (SOU 2015:71)|]
§ 140
Remiss från Socialdepartementet: Barns och ungas rätt vid tvångsvård. Förslag till
ny LVU (SOU 2015:71)

Förvaltningen har upprättat ett förslag till yttrande.

[141|Yttrande över förslag till översiktsplan för Näs kommun med särskilt avseende på boende för äldre|]
§ 141
Yttrande över förslag till översiktsplan för Näs kommun med särskilt avseende på
boende för äldre

Förvaltningen har upprättat ett förslag till yttrande.

[142|Rapporter|]
§ 142
Rapporter

Inga rapporter fanns att lämna vid dagens sammanträde.
""", "titles of three plain lines under a plain sign, then white, then text"),
    ("""
*+Styrelsen för Näs Energi AB
[2021:14|Mötets öppnande|]
*^§ 2021:14 Mötets öppnande
Ordföranden öppnade.
[2021:15|Investeringar|]
*^§ 2021:15 Investeringar
Styrelsen godkänner.
[2021:16|Nästa möte|]
*^§ 2021:16 Nästa möte
I juni.
""", "company board: item numbers by year and running number"),
    ("""
*+Protokoll årsmöte
[1|Öppnande|]
*^1. Öppnande
Eva öppnade.
[2|Val av justerare|]
*^2. Val av justerare
Bo valdes.
[3|Berättelser|]
*^3. Berättelser
Lades till handlingarna.
[|Motioner|]
*^Motioner
Inga motioner hade kommit in.
[5|Budget|]
*^5. Budget
Antogs.
[6|Avslutning|]
*^6. Avslutning
Tack.
""", "number lost in one heading"),
]
