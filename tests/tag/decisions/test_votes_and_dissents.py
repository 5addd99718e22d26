"""Votes told in many ways, chained or in columns; who dissented, and who only seems to.

All bodies, people and matters are invented.
"""

import pytest

from pipeline.tag.decisions import find_decisions
from pipeline.tag.decisions.votes import votes_in
from tests.tag.minutes import minutes

# fmt: off
COUNTS = [
    # reason, text, (yes, no, abstain, absent) of each vote
    ("43 Ja mot 38 Nej, appendix",
     ("Omröstning begärs. Godkänd voteringsproposition: ”Ja för bifall till kommunstyrelsens "
      "förslag. Nej för bifall till yrkandet från Ove Ros m.fl.” Omröstningen utfaller med 43 "
      "Ja mot 38 Nej. Hur var och en röstar framgår av bilaga 4."),
     [(43, 38, None, None)]),
    ("12 ledamöter avstår, 2 frånvarande",
     ("Omröstningen utfaller med 35 Ja mot 32 Nej. 12 ledamöter avstår från att rösta. 2 "
      "ledamöter är frånvarande."),
     [(35, 32, 12, 2)]),
    ("den som önskar",
     ("Den som önskar bifalla Ove Ros och Rut Falks yrkande röstar ja och den som önskar avslå "
      "detsamma röstar nej. Ja: 33, Nej: 10, Avstår: 2."),
     [(33, 10, 2, None)]),
    ("fyra som röstade för och coin",
     ("Det var fyra som röstade för att köpa båten och fyra som röstade mot. Slantsingling "
      "avgjorde till båtens fördel."),
     [(4, 4, None, None)]),
    ("Endast ett nej via fullmakt",
     "Förslaget gick till omröstning. Endast ett nej via fullmakt.",
     [(None, 1, None, None)]),
    ("alla utom en",
     "Alla utom en röstade för förslaget.",
     []),
    ("9 för 2 mot",
     "Omröstning med handuppräckning: 9 för, 2 mot, 1 nedlagd röst.",
     [(9, 2, 1, None)]),
    ("ja slash nej",
     "Röstresultat: 7 ja / 3 nej / 1 avstår",
     [(7, 3, 1, None)]),
    ("tab",
     "Ja 24\nNej 21\nAvstår 4\nFrånvarande 0",
     [(24, 21, 4, 0)]),
    ("Ja-röster:",
     "Ja-röster: 8\nNej-röster: 5",
     [(8, 5, None, None)]),
    ("avgavs N ja-röster och N nej",
     ("Vid omröstning avgavs 19 ja-röster och 22 nej-röster, varjämte 4 ledamöter avstod från "
      "att rösta."),
     [(19, 22, 4, None)]),
    ("med N röster mot N",
     "Med 7 röster mot 4 beslutar nämnden att bifalla ordförandens förslag.",
     [(7, 4, None, None)]),
    ("med N röster för",
     "Nämnden beslutar med 7 röster för ordförandens förslag och 4 röster för Ove Ros förslag.",
     [(7, 4, None, None)]),
    ("röstsiffror 7-4",
     "Röstsiffror: 7–4.",
     [(7, 4, None, None)]),
    ("words old",
     "Vid företagen votering avgåvos tolv ja- och nio nejröster.",
     [(12, 9, None, None)]),
    ("words capital",
     "Tolv ledamöter röstade ja och nio nej.",
     [(12, 9, None, None)]),
    ("motsatsvis",
     ("Nio ledamöter röstar för bifall till Ove Ros yrkande och fyra för bifall till Rut Falks "
      "yrkande."),
     [(9, 4, None, None)]),
    ("utslagsröst",
     "Omröstningen utfaller med 5 ja och 5 nej. Ordföranden avgör med sin utslagsröst.",
     [(5, 5, None, None)]),
    ("lottning",
     ("Vid sluten omröstning fick Ove Ros 14 röster och Rut Falk 14 röster. Lotten avgjorde "
      "till Ove Ros fördel."),
     [(14, 14, None, None)]),
    ("person vote",
     "Vid sluten omröstning valdes Ove Ros med 23 röster mot 17 för Rut Falk.",
     [(23, 17, None, None)]),
    ("blank votes",
     "41 avgivna röster: 25 för, 13 emot och 3 blanka.",
     [(25, 13, 3, None)]),
    ("majority ja",
     ("Kommunfullmäktige bifaller med 27 ja-röster mot 18 nej-röster och 4 nedlagda röster "
      "kommunstyrelsens förslag."),
     [(27, 18, 4, None)]),
    ("ja=27",
     "JA=27 NEJ=18",
     [(27, 18, None, None)]),
    ("27 ja, 18 nej",
     "27 ja, 18 nej.",
     [(27, 18, None, None)]),
    ("ja (27) nej (18)",
     "Ja (27)\nNej (18)",
     [(27, 18, None, None)]),
    ("27 röstade ja 18 nej",
     "27 röstade ja, 18 röstade nej, 2 avstod och 2 var frånvarande.",
     [(27, 18, 2, 2)]),
    ("avstår by name",
     "Omröstningen utfaller med 8 ja mot 4 nej. Ove Ros (SD) avstår från att rösta.",
     [(8, 4, 1, None)]),
    ("ett avstående",
     "Utfall: 8 ja, 4 nej och 1 avstående.",
     [(8, 4, 1, None)]),
    ("counter-vote chain",
     ("Kontrapropositionsvotering: Ja för Ove Ros yrkande, nej för Rut Falks yrkande. Resultat "
      "21 ja och 19 nej. Huvudvotering: Ja för kommunstyrelsens förslag, nej för Ove Ros "
      "yrkande. Resultat 30 ja och 10 nej."),
     [(21, 19, None, None), (30, 10, None, None)]),
    ("SD avstod",
     ("Efter omröstning, där 6 ledamöter röstade för förslaget, 3 mot och SD avstod, beslutade "
      "nämnden att anta planen."),
     [(6, 3, None, None)]),
    ("no vote: budget",
     "Ja till 43 lägenheter men nej till 12 radhus.",
     []),
    ("no vote: 4 mot 5",
     "Av enkäten framgår att 43 svarade ja och 38 nej.",
     []),
    ("no vote: fördelning",
     "Kostnaden delas med 60 procent mot 40 procent.",
     []),
    ("räknade till",
     "Mötet räknade till åtta för och tre emot, Bea avstod.",
     [(8, 3, None, None)]),
    ("utföll rösterna",
     "Efter votering utföll rösterna med 31 för återremiss och 20 för att avgöra ärendet i dag. Två avstod.",
     [(31, 20, 2, None)]),
    ("för motionen avgavs",
     "För motionen avgavs 22 röster och för styrelsens avslagsyrkande 39 röster.",
     [(22, 39, None, None)]),
    ("alternatives",
     "Vid omröstningen fick alternativ A 14 röster och alternativ B 9 röster.",
     [(14, 9, None, None)]),
    ("persons",
     "Sluten omröstning genomfördes, varvid Eva Ros fick fem röster och Bo Alm tre.",
     [(5, 3, None, None)]),
    ("nej mot ja",
     "Yrkandet avslås vid rösträkning med fem nej mot tre ja.",
     [(3, 5, None, None)]),
    ("vi röstade",
     "Vi röstade: sex för blått, fyra för rött.",
     [(6, 4, None, None)]),
    ("no vote places",
     "Kostnaden är 40 kr för vuxna och 20 för barn. Tre platser för elever och två för lärare.",
     []),
    ("no vote fick poäng",
     "Laget fick 14 poäng och motståndarna 9.",
     []),
    ("no vote röstlängd",
     "Röstlängden fastställdes. 14 för klubben och 3 för distriktet var kallade.",
     []),
    ("no vote bidrag",
     "Föreningen får 14 000 kr för lägret och 9 000 för kursen.",
     []),
    ("rösterna fördelade sig",
     "Rösterna fördelade sig med 12 på Eva Ros och 9 på Bo Alm.",
     [(12, 9, None, None)]),
    ("ensam nej",
     "Med alla röster utom en beslutade mötet att anta förslaget.",
     []),
    ("mötet delade sig",
     "Handuppräckning begärdes: 7 för, 7 mot. Ordföranden har utslagsröst.",
     [(7, 7, None, None)]),
    ("those who were for",
     "Det gick till omröstning, där fem var för 300 kr och en för 250 kr.",
     [(5, 1, None, None)]),
    ("alternatives preferred",
     "Efter handuppräckning, där sex förordade modell A och tre modell B, blev det modell A.",
     [(6, 3, None, None)]),
    ("a subject and its figures",
     "Omröstning om tema: lek 5, mat 3.",
     [(5, 3, None, None)]),
    ("what they wanted to pay",
     "Vi röstade: fyra ville ha 500 kr, en 400 kr.",
     [(4, 1, None, None)]),
    ("no vote: who likes what",
     "Tre föredrog tisdagar och två onsdagar.",
     []),
    ("no vote: where they chose",
     "Fyra kommuner valde Lund och tre Malmö som ort.",
     []),
    ("no vote: rooms and floors",
     "Omröstningen hålls i juni: lokal 4, plan 2 i hus 7.",
     []),
]
OF_ITEMS = [
    # reason, body, title, text, (first words of a decision, (yes, no) of its votes) of each decision
    ("beslut before vote, chain", "Kommunfullmäktige", "Budget",
     ("Beslut\n"
      "Enligt kommunstyrelsens förslag:\n"
      "Budgeten antas.\n"
      "\n"
      "Omröstning\n"
      "Omröstning begärs. Som motförslag till kommunstyrelsens förslag antas yrkandet från S. "
      "Godkänd voteringsproposition: Ja för yrkandet från S. Nej för yrkandet från V. "
      "Omröstningen utfaller med 30 Ja mot 12 Nej. 39 ledamöter avstår.\n"
      "Votering begärs i huvudvoteringen. Ja för kommunstyrelsens förslag. Nej för yrkandet "
      "från S. Omröstningen utfaller med 42 Ja mot 39 Nej."),
     [("Enligt", [(30, 12), (42, 39)])]),
    ("several votes for several points", "Kommunfullmäktige", "Taxor",
     ("Proposition ställs på punkt 1. Votering begärs. Resultat: 20 ja och 19 nej.\n"
      "Votering begärs på punkt 2. Resultat: 25 ja, 14 nej.\n"
      "\n"
      "Beslut\n"
      "1. Taxan för vatten antas.\n"
      "2. Taxan för avfall antas."),
     [("1. Taxan", [(20, 19), (25, 14)])]),
    ("vote in prose then decision", "Föreningsstämman", "Motion",
     ("Motionären pläderade för sin sak. Vid omröstning röstade 9 för motionen och 14 emot. "
      "Motionen avslogs."),
     [("Motionen avslogs", [(9, 14)])]),
    ("decision then vote", "Föreningsstämman", "Motion",
     "Motionen avslogs efter votering. 9 röstade för och 14 emot.",
     [("Motionen avslogs", [(9, 14)])]),
    ("vote inside decision", "Styrelsen", "Inköp",
     "Styrelsen beslutade med fem röster mot två att köpa bilen.",
     [("Styrelsen", [(5, 2)])]),
    ("tie, lot decides", "Styrelsen", "Färg",
     ("Tre röstade för grönt och tre för blått. Slantsingling avgjorde. Styrelsen beslutade "
      "att måla grönt."),
     [("Styrelsen", [(3, 3)])]),
    ("only no by proxy", "Föreningsstämman", "Stadgar",
     "Stämman antog de nya stadgarna. Endast ett nej via fullmakt.",
     [("Stämman", [(None, 1)])]),
    ("proxy count", "Föreningsstämman", "Stadgar",
     "Stämman antog de nya stadgarna med 20 röster mot 5, varav 3 via fullmakt.",
     [("Stämman", [(20, 5)])]),
    ("two decisions two votes", "Föreningsstämman", "Motioner",
     ("Motion 1. Röstning: 12 för, 8 emot. Stämman biföll motion 1.\n"
      "Motion 2. Röstning: 4 för, 16 emot. Stämman avslog motion 2."),
     [("Stämman biföll", [(12, 8)]), ("Stämman avslog", [(4, 16)])]),
    ("roll call columns", "Socialnämnden", "Taxa",
     ("Omröstningsresultat\n"
      "Ja-röster: Ann Ek (S), Bo Alm (S), Eva Ros (V), Jan Mo (MP)\n"
      "Nej-röster: Ulf Dal (M), Siv Lind (M)\n"
      "Avstår: Ove Rask (SD)\n"
      "\n"
      "Beslut\n"
      "Nämnden antar taxan."),
     [("Nämnden", [(4, 2)])]),
    ("voting list w numbers", "Socialnämnden", "Taxa",
     ("Vid upprop avges följande röster:\n"
      "Ja röstar Ann Ek (S), Bo Alm (S) och Eva Ros (V) = 3\n"
      "Nej röstar Ulf Dal (M) och Siv Lind (M) = 2\n"
      "Nämndens beslut\n"
      "Nämnden antar taxan."),
     [("Nämnden", [(3, 2)])]),
    ("acklamation no vote", "Kommunfullmäktige", "Motion",
     "Efter framställd proposition antar fullmäktige förslaget med acklamation.",
     [("Efter", [])]),
    ("rosträkning", "Årsmötet", "Motion",
     "Rösträkning begärdes. Ja: 31. Nej: 27. Blankt: 4. Motionen bifölls därmed.",
     [("Motionen", [(31, 27)])]),
    ("andelstal", "Föreningsstämman", "Väg",
     ("Omröstning skedde efter andelstal, varvid 410 andelar avgavs för förslaget och 322 "
      "andelar mot. Förslaget antogs."),
     [("Förslaget", [(410, 322)])]),
    ("ja means avslag", "Kommunfullmäktige", "Motion",
     ("Ordföranden föreslår följande voteringsordning: Ja-röst för avslag på motionen, "
      "nej-röst för bifall till motionen. Vid voteringen avges 22 ja-röster och 19 nej-röster. "
      "Fullmäktige har således beslutat avslå motionen."),
     [("Fullmäktige", [(22, 19)])]),
    ("old: voteringen utföll", "Kommunstyrelsen", "Ansökan",
     ("Sedan voteringsproposition uppsatts och godkänts, befanns vid omröstningen åtta "
      "ledamöter ha röstat ja och sju nej. Kommunstyrelsen beslöt således bifalla ansökningen."),
     [("Kommunstyrelsen", [(8, 7)])]),
    ("majority with names in brackets", "Nämnden", "Plan",
     "Nämnden bifaller planen med 7 röster (S, V, MP) mot 4 röster (M, KD).",
     [("Nämnden", [(7, 4)])]),
    ("hand up", "Styrelsen", "Bord",
     "Handuppräckning gav 5 för och 3 emot. Förslaget antogs.",
     [("Förslaget", [(5, 3)])]),
    ("no votes: quorum", "Årsmötet", "Röstlängd",
     "Röstlängden fastställdes till 43 röster varav 6 fullmakter.",
     [("Röstlängden", [])]),
]
DISSENTS = [
    # reason, text after the decision, (kind, by) of each
    ("parties",
     ("Reservation\n"
      "Ledamöterna från SD reserverar sig mot beslutet till förmån för det egna yrkandet."),
     [("reservation", ("SD",))]),
    ("three names skriftligt",
     "Reservationer\nAnn Ek (S), Bo Alm (S), och Eva Ros (S) reserverar sig skriftligt.",
     [("reservation", ("Ann Ek", "Bo Alm", "Eva Ros"))]),
    ("announced, not handed in",
     ("Reservation\n"
      "Ann Ek (SD) anmäler skriftlig reservation. Vid justeringen har ingen skriftlig "
      "reservation inkommit."),
     [("reservation", ("Ann Ek",))]),
    ("mot beslutet reserverar sig two",
     "Mot beslutet reserverar sig Ann Ek (M) och Bo Alm (KD) till förmån för eget yrkande.",
     [("reservation", ("Ann Ek", "Bo Alm"))]),
    ("Reservation av",
     "Skriftlig reservation av Ann Ek (V), bilaga 3.",
     [("reservation", ("Ann Ek",))]),
    ("Reservation: names",
     "Reservation: Ann Ek (V) och Bo Alm (MP)",
     [("reservation", ("Ann Ek", "Bo Alm"))]),
    ("Moderaterna reserverar sig",
     "Moderaterna och Kristdemokraterna reserverar sig mot beslutet.",
     [("reservation", ("Moderaterna", "Kristdemokraterna"))]),
    ("M-gruppen",
     "M-gruppen reserverar sig mot beslutet.",
     [("reservation", ("M-gruppen",))]),
    ("Reservationer från M, KD och SD",
     "Reservation från M, KD och SD lämnas.",
     [("reservation", ("M", "KD", "SD"))]),
    ("old s, m",
     "Mot beslutet anmälde Bo Alm (m) reservation.",
     [("reservation", ("Bo Alm",))]),
    ("till förmån för",
     "Ann Ek (C) reserverade sig till förmån för Bo Alms förslag.",
     [("reservation", ("Ann Ek",))]),
    ("jäv two",
     "Jäv\nAnn Ek (S) och Bo Alm (M) anmäler jäv och deltar inte i handläggningen.",
     [("disqualified", ("Ann Ek", "Bo Alm"))]),
    ("jäv pga",
     "Ann Ek (S) deltar inte i handläggningen av ärendet på grund av jäv.",
     [("disqualified", ("Ann Ek",))]),
    ("jäv: left the room",
     "På grund av jäv lämnar Ann Ek (S) lokalen under ärendets behandling.",
     [("disqualified", ("Ann Ek",))]),
    ("jävig",
     "Bo Alm (M) är jävig och deltog ej.",
     [("disqualified", ("Bo Alm",))]),
    ("Jäv: names",
     "Jäv: Ann Ek (S), Bo Alm (M)",
     [("disqualified", ("Ann Ek", "Bo Alm"))]),
    ("nobody jäv",
     "Ingen av nämndens ledamöter ansåg sig förhindrade att delta.",
     []),
    ("no jäv anmäldes",
     "Ingen anmälde jäv.",
     []),
    ("not take part",
     "Ann Ek (V) deltar inte i beslutet.",
     [("note", ("Ann Ek",))]),
    ("parties not take part",
     "Ledamöterna från V deltar inte i beslutet.",
     [("note", ("V",))]),
    ("yttrande skrivelse",
     "Ann Ek (V) antecknar som yttrande en skrivelse från den 10 juni 2014.",
     [("statement", ("Ann Ek",))]),
    ("MP yttrande",
     "Ledamöterna från MP och V antecknar som yttrande en skrivelse.",
     [("statement", ("MP", "V"))]),
    ("särskilt yttrande till protokollet",
     "Särskilt yttrande\nTill protokollet lämnas ett särskilt yttrande från Ann Ek (L).",
     [("statement", ("Ann Ek",))]),
    ("protokollsanteckning",
     "Protokollsanteckning\nAnn Ek (L): Jag anser att underlaget är bristfälligt.",
     [("note", ("Ann Ek",))]),
    ("avvikande mening",
     "Avvikande mening\nAnn Ek anmälde avvikande mening.",
     [("reservation", ("Ann Ek",))]),
    ("ledamoten",
     "Ledamoten Ann Ek (SD) lämnar en blank reservation.",
     [("reservation", ("Ann Ek",))]),
    ("trap: reserverar medel",
     "Nämnden reserverar 40 000 kronor för ändamålet.",
     []),
    ("reservationer list lines",
     "Reservation\nAnn Ek (M)\nBo Alm (KD)",
     [("reservation", ("Ann Ek", "Bo Alm"))]),
    ("S, V och MP-ledamöterna",
     "S- och V-ledamöterna reserverar sig.",
     [("reservation", ("S", "V"))]),
    ("samtliga M ledamöter",
     "Samtliga ledamöter i Sverigedemokraterna reserverar sig.",
     [("reservation", ("Sverigedemokraterna",))]),
]
# fmt: on


@pytest.mark.parametrize(("reason", "text", "expected"), COUNTS, ids=[row[0] for row in COUNTS])
def test_counts(reason: str, text: str, expected: list[tuple]) -> None:
    """Every counted vote, in order; of some only one side is known."""
    found = [(v.vote.yes, v.vote.no, v.vote.abstain, v.vote.absent) for v in votes_in(text, 0, len(text))]
    assert found == expected, reason


def test_meaning_and_proxies() -> None:
    """What yes and no stood for may end in "m.fl."; a vote cast by proxy is counted apart."""
    told = "Ja för bifall till förslaget. Nej för yrkandet från Bo Alm m.fl. Omröstningen utfaller med 4 Ja mot 3 Nej."
    assert votes_in(told, 0, len(told))[0].vote.no_means == "yrkandet från Bo Alm m.fl"
    proxy = "Endast ett nej via fullmakt."
    assert votes_in(proxy, 0, len(proxy))[0].vote.by_proxy == 1


@pytest.mark.parametrize(("reason", "body", "title", "text", "expected"), OF_ITEMS, ids=[row[0] for row in OF_ITEMS])
def test_votes_of_items(reason: str, body: str, title: str, text: str, expected: list[tuple]) -> None:
    """Each vote stands with the decision that it led to."""
    decisions, _ = find_decisions(*minutes(text, meeting_body=body, title=title))
    decided = [decision for decision in decisions if decision.status == "decided"]
    assert [[(v.yes, v.no) for v in d.votes] for d in decided] == [votes for _, votes in expected], reason
    assert all(d.text.startswith(first) for d, (first, _) in zip(decided, expected, strict=True)), reason


@pytest.mark.parametrize(("reason", "text", "expected"), DISSENTS, ids=[row[0] for row in DISSENTS])
def test_dissents(reason: str, text: str, expected: list[tuple]) -> None:
    """Who dissented or stayed out; what they say is no part of the decision."""
    document, outline = minutes("Beslut\nNämnden antar förslaget.\n\n" + text, meeting_body="Socialnämnden")
    (decision,), _ = find_decisions(document, outline)
    assert decision.text == "Nämnden antar förslaget."
    assert [(d.kind, d.by) for d in decision.dissents] == expected, reason
