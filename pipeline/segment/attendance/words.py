"""Turns of phrase inside a list of people: presence for a part, standing in for somebody, apologies."""

import re

_NUMBER = r"\d{1,3}(?:[.:]\d{1,2})?"
_CLOCK = r"(?:ca\s+)?(?:kl\.?|klockan)\s*\d{1,2}(?:[.:]\d{2})?"
_POINT = rf"(?:§+|paragraf(?:erna|en)?|punkt(?:en|erna)?|p\.?|pkt\.?|ärende(?:na|t)?|nr)\s*{_NUMBER}"
_FROM = (
    r"(?:fr\.?\s?o\.?\s?m\.?|t\.?\s?o\.?\s?m\.?|fr\.|from|tom|från och med|till och med|från|till|efter|före|"
    r"vid|under)"
)

# "§§ 2-12", "21–22 §§", "KS § 5", "fr.o.m. § 3", "efter punkt 4.1", "från kl. 14.10", "kom 12:26", "del av § 159"
PARTIAL = re.compile(
    rf"""(?ix)
    \bdel\s+av\s+(?:§+\s*\d|m(?:ö|�)tet|sammantr) [^,;()]* |
    \b(?:ej|inte|utom|endast|enbart|även)\s+(?:vid\s+|under\s+)?§ [^()]* |
    (?:\b(?-i:[A-ZÅÄÖ])\w{{0,4}}(?:/\w{{1,3}})?\s+)?(?:§|�){{1,2}}\s*{_NUMBER} [^()]* |
    \b{_NUMBER}(?:\s*[–,-]\s*{_NUMBER})*\s*(?:§|�){{1,2}} |
    \b{_FROM}\s+(?:ca\s+)?(?:{_POINT}|{_CLOCK}|\d{{1,2}}[.:]\d{{1,2}}) [^()]* |
    \b{_POINT}(?:\s*(?:[–-]|och|,)\s*{_NUMBER})* |
    \b{_CLOCK} [^()]* |
    \b(?:kom(?:mer)?|medverkade|medverkar|anl(?:ä|�)nde|ankom|l(?:ä|�)mnade|l(?:ä|�)mnar|avvek|gick|intr(?:ä|�)dde|anslöt|deltog|deltar|
       n(?:ä|�)rvarade|n(?:ä|�)rvarar|var\s+med|fr(?:å|�)nvarande|n(?:ä|�)rvarande)\s+(?:in\s+|ut\s+|fr(?:å|�)n\s+|till\s+|
       vid\s+|efter\s+|under\s+|endast\s+|bara\s+|mötet\s+|sammanträdet\s+|första\s+|sista\s+|ca\s+|kl|klockan|
       §|\d) [^()]* |
    \b(?:hela\s+|första\s+)?(?:förmiddagen|eftermiddagen|fm|em)\b |
    \b(?:efter|före|fram\s+till|till\s+och\s+med|till|från)\s+(?:lunch|fika|kaffe|paus|middag|förmiddag|eftermiddag|
       ajournering)\w*(?:\s+och\s+framåt)?\b |
    \bförsta\s+(?:timmen|delen|punkt\w*)\b [^,;()]* |
    \bdelvis\b [^,;()]*
    """
)

# The same in front of the one of whom it is said: "samt till och med § 52 byråassistent Rolf Dahl"; "och, under § 5,".
SPAN_FIRST = re.compile(
    rf"(?i)^(?:(?:samt|och|jämte|även|ävensom|dessutom|därtill)\s+)?"
    rf"(?P<span>(?:(?:{_FROM}|endast)\s+)*(?:{_POINT}(?:\s*(?:[–-]|och|,|samt)\s*{_NUMBER})*|{_CLOCK}))\s*[,:]?\s*"
)

# What stands before the name of the one who is replaced: "ersätter", "tjg ers för", "i stället för", "för".
INSTEAD_OF = re.compile(
    r"""(?ix)
    (?:\b(?:ej\s+)?(?:tj(?:ä|�)nstg(?:ö|�)rande|tj(?:ä|�)nstg(?:ö|�)r|tj(?:ä|�)nstgjorde|tjg\.?|tj\.?)\s*)?
    (?:\b(?:ers(?:ä|�)ttare|ers\.?|suppleant|suppl?\.?|vikarie|vikarierar|vik\.?|i\s+st(?:ä|�)llet|istället|i\s+ställe|inträder|
       inträdde|går\s+in|gick\s+in)\s*)?
    \bf(?:ö|�)r\s+(?=(?-i:[^\W\d_a-zåäö])|�|(?:ledamoten|herr|fru|fröken|frk|hr)\.?\s)
       (?:(?:ledamoten|herr|fru|fröken|frk|hr)\.?\s+)? |
    \b(?:i\s*st\.?|tjg\.?|ers\.?)\s*f\.?\s+(?=(?-i:[^\W\d_a-zåäö])) |
    \b(?:ers\.?|vice)\s+(?=(?-i:[A-ZÅÄÖ][\wåäö-]*\s[A-ZÅÄÖ])) |
    \b(?:ers(?:ä|�)tter|ersatte|ersättande|inkallad\s+för)\s+(?=(?-i:[^\W\d_a-zåäö])|�)
    """
)

# The other way round: who came instead stands after the one who is away.
REPLACED_BY = re.compile(
    r"(?i)\b(?:(?:ers(?:ä|�)tts|ersattes|ersatt|ersätt|företr(?:ä|�)ds|företräddes|företrädd|representeras|representerades|vikarierades)"
    r"\s+(?:av|genom)|(?:genom|via|med|enligt)\s+(?:sitt\s+|befullmäktigat\s+)?(?:ombud(?:et)?|fullmakt(?:shavare(?:n)?)?|"
    r"fullmäktig(?:en)?)(?:\s+(?:av|till))?)\s*:?,?\s+(?:ersättaren\s+)?(?=(?-i:[^\W\d_a-zåäö]))"
)

APOLOGY = re.compile(
    r"(?i)^(?:har |hade )?(?:anm(?:ä|�)lt?|meddelat|l(?:ä|�)mnat|anm(?:ä|�)ld)?\s*(?:f(?:ö|�)rhinder|fr(?:å|�)nvaro|"
    r"(?:å|�)terbud|f(?:ö|�)rfall)(?: anm(?:ä|�)lt| meddelat)?$|^(?:ej|inte|icke) n(?:ä|�)rvarande$|"
    r"^fr(?:å|�)nvarande$|^fr(?:å|�)nv\.?$|^sjuk(?:anm(?:ä|�)ld|skriven)?$|^(?:tj(?:ä|�)nst|f(?:ö|�)r(?:ä|�)ldra|barn)ledig$|"
    r"^semester$|^bortrest$|^ledig$|^utan (?:giltigt )?förfall$|^oanmäld$|^nej$|"
    r"^borta$|^vab$|^avböjt?$|^tackat nej$|^f(?:ö|�)rhindrad$|"
    r"^(?:kom|deltog|deltar|medverkade) (?:ej|inte|icke)$|^(?:ej|inte|icke) (?:på plats|med|deltagit)$|"
    r"^förhinder (?:p\.?g\.?a\.?|på grund av) .*$"
)

# How somebody took part: not a role, and no restriction of presence.
MANNER = re.compile(
    r"(?i)^(?:deltar |deltog |närvarade |närvarar |med )?(?:via |på |över |genom )?"
    r"(?:teams|zoom|skype|google meet|meet|länk|distans|telefon|digitalt|videolänk|video|fysiskt|på plats|webb|webben|"
    r"digital|discord|plats|ja|närvarande|närv\.?|x)(?: deltagande)?$"
)

VACANT = re.compile(
    r"(?i)^(?:vakant|vakans|vak\.?|vacant|obesatt|tillsätts senare|n\.?\s?n\.?)(?:[^\w-]|$)|"
    r"^(?:ingen|inga)(?: från .{3,40})?\.?$"
)

NOISE = re.compile(r"^(?:(?:[^\w§]|[_\d])*|[\d\s()+/–-]{6,}|\S+@\S+|https?:\S+|[-–—.…_]+)$")

ORGANISATION = re.compile(
    r"(?i)(?:förening|förbund|nämnd|styrels|kommun|region\b|regionen|landsting|myndighet|verket\b|kassan\b|förmedling|"
    r"skola|gymnasi|universitet|högskol|institut|bolag|\bab\b|\bhb\b|kyrka|polis|församling|distrikt|centrum|företag|stiftelse|"
    r"kontor|förvaltning|trafik|kooperativ|klubb|sällskap|råd\b|rådet\b|akademi|fastigheter|energi\b|"
    r"bostäder|hyresgäst|seniorer|reumatiker|lärarnas|vision\b|kommunal\b|länsstyrelsen|avdelning|sektion|"
    r"valkrets|\bkrets|\b(?:norra|södra|östra|västra)\b|departement|utskott|företagarna|museum|bibliotek|sjukhus|vårdcentral|räddningstjänst)"
)

COUNT = re.compile(
    r"(?i)\b(\d{1,4}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|"
    r"nitton|tjugo\w*|trettio\w*|fyrtio\w*|femtio\w*)\s+(?:st\.?\s+)?(?:(?:röstberättigade|närvarande|övriga|andra)\s+)?"
    r"(medlemmar|personer|deltagare|fastigheter|röstberättigade|åhörare|lägenheter|hushåll|ombud|röster|föreningsmedlemmar|"
    r"medlem|andelsägare|delägare|närvarande|elever|föräldrar|hyresgäster|bostadsrättshavare)\b"
)

# A sentence that brings in those who came ("I Bålsta fanns ...", "Med på mötet var ...") or those who did not.
CAME = re.compile(
    r"(?i)^(?:(?:som|såsom|i egenskap av)\s+(?P<role>[^.:;,()]{3,40}?)\s+)?(?:[^.:;,()]{0,60}?\s)?"
    r"(?:fanns|kom|deltog(?:\s+gjorde)?|deltar|närvarade|närvar|närvoro|"
    r"medverkade|medverkar|(?:bevistades|besöktes|företräddes|representerades)\s+av|infann\s+sig|infunno\s+sig|tjänstgjorde|tjänstgör|"
    r"(?:var|är|voro)\s+(?:\w+\s+){0,3}(?:med|närvarande|tillstädes)|hade\s+infunnit\s+sig|"
    r"närvarande\s+(?:\w+\s+){0,4}(?:var|är|voro)|med\s+på\s+\w+\s+(?:var|är|fanns)|samlade|samlades|möttes|"
    r"på\s+plats\s+(?:i\s+\w+\s+)?(?:var|fanns|är))\b(?:\s+(?:följande|även|också|därtill|förutom|dessutom|vidare|jämväl|från)\b|"
    r"\s+vid\s+(?:mötet|sammanträdet))*(?:\s+(?:personer|ledamöter)(?=:))?:?\s+"
    r"(?:[a-zåäö]*(?:ledamöterna|ledamöter|medlemmarna)\s+|såsom\s+|som\s+)?"
    r"(?=(?-i:[^\W\d_a-zåäö])|�|[a-zåäö:.-]+\s(?:[a-zåäö:.-]+\s){0,4}(?-i:[A-ZÅÄÖ]))"
)
STAYED_AWAY = re.compile(
    r"(?i)^(?:[^.:;,()]{0,40}?\s)?(?:förhinder|återbud|frånvarande|frånvaro|förfall|inte\s+kunde|"
    r"kunde\s+inte(?:\s+komma|\s+delta)?)\b(?:\s+(?:var|är|har|hade|anmält|anmälts|från|av|"
    r"inkommit|lämnats|lämnat|meddelats|fanns|kom))*:?\s+(?=(?-i:[^\W\d_a-zåäö])|�)"
)

# Some of those who came are named: "Mötet samlade 34 personer, däribland ..."
AMONG_THEM = re.compile(
    r"(?i)\b(?:samlade|samlat|närvar\w*|deltog|kom|besöktes)\b[^.:;]{0,60}\b(?:däribland|bland\s+(?:dem|andra|annat)|bl\.?\s?a\.?)\s+"
    r"(?=(?-i:[A-ZÅÄÖ]))"
)

# All came but those named after it.
ALL_BUT = re.compile(
    r"(?i)\b(?:samtliga|alla|hela styrelsen)\b[^.;\n]*?\b(?:utom|förutom|undantaget|med undantag (?:av|för))\s+"
)

# A sentence that tells what happened: the list is over.
NARRATIVE = re.compile(
    r"(?i)\b(?:hälsa(?:r|de)|öppna(?:r|de|s|des)|förklara(?:r|de)|konstatera\w*|berätta(?:r|de)|välkomna(?:r|de)|tacka(?:r|de)|"
    r"beslut(?:ar|ade|ades|as)|utse(?:s|r|dde)?|utsågs|valdes|väljs|informera\w*|redogör\w*|redogjorde|gick\s+igenom|går\s+igenom|"
    r"godkän\w+|läggs|lades|lägger|kommer\s+att|inled(?:er|de|s|des)|fastställ\w+|presentera\w*|föredrog\w*|föredrar|sågs|förde|"
    r"ska|skall|finns|ligger|visar|visade|fått|gjort|gavs|ställer|noterades|upprättades|genomgicks|behandlades)\b"
)

# In words of the house over a list: those under it were not there; or they are no list of who came at all.
AWAY = re.compile(r"(?i)\b(?:ej|inte|icke|utan|borta|saknad\w*|frånvar\w*|förhind\w*|återbud|avböj\w*|uteblev\w*)\b")
SENT_TO = re.compile(
    r"(?i)^till\b|\b(?:kopia|sändlista|mottagare|för kännedom|delges|expedieras|kalla(?:de|s|d)?|kallelse|juster\w*|"
    r"ansvarig\w*|valda|väljs|kontakt\w*|nästa|förslag|frågor|underskrift\w*|attest\w*|utdrag\w*|beslut\w*|datum|tid|plats)\b"
)
