"""What running text says of those who came and those who did not: verbs and phrases before and after their names."""

import re

_MEETING = r"(?:mötet|möte|träffen|sammanträdet|stämman|dagen|konferensen|\w+(?:mötet|träffen|sammanträdet|stämman))"
_WHEN = r"(?:i\s?dag|idag|den här gången|denna gång|i kväll|ikväll|på mötet|vid mötet)"

# Before the names: "Vi som var på plats i Arboga var", "Runt bordet satt", "Till punkten om taxan kom".
PRESENT_LEAD = re.compile(
    rf"(?i)\b(?:närvar(?:ande|ade|ar|o)|deltog|deltar|deltagare|deltagande|medverka(?:r|de)|tillstädes|infann|infunno|"
    rf"bevista(?:des|s|de)|besöktes|representera(?:des|s|de)|företräd(?:des|s|de)|"
    rf"på plats|med på {_MEETING}|på {_MEETING} (?:var|är|fanns)|"
    rf"(?:var|är|voro|blev) vi|vi (?:som )?(?:var|är|voro|blev|kom|satt)|vi som (?:träffades|möttes|deltog|sågs)|"
    rf"(?:träffa[dt]es|möttes|samlades|sågs|samlade)(?: (?:vi|var))?|satt|slöt upp|anslöt|kom|kom gjorde|dök upp|fanns|"
    rf"med {_WHEN}|här {_WHEN}|med oss|hade vi|hade kommit|"
    rf"värd(?:ar|ar|inna)? (?:för \w+ )?(?:var|är)|gäst(?:er)? var|samlade var)\b"
)
ABSENT_LEAD = re.compile(
    r"(?i)\b(?:förhind\w*|återbud|frånvar\w*|förfall|sjuka?|sjukanmäl\w*|saknade?s?|saknades|uteb\w+|borta|"
    r"bortrest\w*|lediga?|föräldralediga?|kunde inte|kunde ej|kan inte|(?:inte|ej) möjlighet|inte med|"
    r"ej med|inte på plats|inte här|inte kom|inte kunde|kom inte|kom ej|tackat nej|avböjt|"
    r"varken(?=\s+\Z)|vabbade|vabbar)\b"
)
VISITING = re.compile(
    r"(?i)\b(?:gäst|gäster|inbjud(?:en|na|et)|på besök|besök av|utan rösträtt|åhörare)\b|"
    r"\b(?:till|under|vid|på) (?:punkt\w*|§+|ärende\w*|p\.?)\b(?:[^.:;]|\d\.\d)*"
    r"\b(?:kom|anslöt|deltog|medverka\w*|deltar)\b"
)
# What the lead tells of is another meeting, a plan or a paper.
NOT_OF_THE_MEETING = re.compile(
    r"(?i)\b(?:nästa|förra|förslag|brev|skrivelse|mejl|hälsning\w*|tack till|kopia|utses|utsågs|valdes|väljs|ska|skall|"
    r"kommer att|bjuds|berättade|informerade|redogjorde)\b"
)
_HAS = r"(?:hade|har|med)\s+(?:\w+\s+)?(?:anmält|meddelat|lämnat|fått|haft|anmäld|skickat)\s+(?:\w+\s+)?"
_WAS = r"(?:var|är|voro|blev|låg|ligger|har varit|hade varit)\s+(?:\w+\s+)?"
ABSENT_TAIL = re.compile(
    rf"(?i)\b(?:{_HAS}(?:förhinder|återbud|frånvaro|förfall|bud om förhinder)|"
    rf"{_WAS}(?:sjuk\w*|frånvarande|förhindrad\w*|bortrest\w*|ledig\w*|föräldraledig\w*|tjänstledig\w*|"
    r"upptag\w*|hemma|borta|på (?:semester|annat|annan|kurs|konferens|tjänsteresa|resa))|"
    r"(?:inte|ej|icke) (?:med|närvarande|på plats|här)\b|saknades|saknas|uteblev|vabbade|vabbar|"
    r"(?:anmälde|meddelade|lämnade|skickade|fick|hade|har)\s+(?:förhinder|återbud|frånvaro)|"
    r"(?:ringde och )?(?:sa|sade) återbud|"
    r"(?:kunde|kan)\s+(?:tyvärr\s+)?(?:inte|ej|icke)(?:\s+(?:komma|delta|deltaga|närvara|vara med))?|"
    r"(?:inte|ej)\s+(?:kunde|kan|hade möjlighet att)\s+\w+|"
    r"(?:kom|deltog|deltar|närvarade|medverkade)\s+(?:tyvärr\s+)?(?:inte|ej|icke|aldrig)|"
    r"(?:hade|har)\s+(?:tyvärr\s+)?(?:inte|ej)\s+möjlighet(?:\s+att\s+\w+)?|tackade nej|avböjde|har tackat nej)\b"
)
PRESENT_TAIL = re.compile(
    r"(?i)\b(?:träffades|möttes|samlades|sågs|närvarade|(?:var|är|voro)\s+(?:\w+\s+)?(?:med|på plats|närvarande|"
    r"samlade|här|tillstädes)|deltog(?= (?:i|på|vid|via) |[.,]|$)|deltar(?= (?:i|på|vid|via) |[.,]|$)|slöt upp|"
    r"hade infunnit sig|kommit|infunnit sig|mött upp|samlats|anslutit|ledde \w*(?:mötet|träffen|samtalet)|"
    r"höll i \w*(?:mötet|träffen|klubban|pennan)|förde (?:\w+\s)?(?:pennan|anteckning\w*|protokoll\w*|minnes\w+)|"
    r"(?:var|är) (?:mötes)?(?:ordförande|sekreterare|värd\w*)|satt ordförande|antecknade|fanns (?:med|på plats))\b"
)
# A clause about somebody in the list: "Anna-Karin som var värd, Hasse".
ASIDE = re.compile(r",?\s+(?:som|vilken|vilka)\s+[^,.;()]*")
