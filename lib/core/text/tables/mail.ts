/**
 * What mail programs and help desks write around a reply, in the languages that they are commonly set to.
 * Sources: the marks that Outlook, Gmail, Apple Mail, Thunderbird, Yahoo and common help desks put in; RFC 3676 for
 * "-- ". Each expression is tried on one line of at most 500 UTF-16 units and repeats nothing without a bound.
 */

/** Ends of a line of attribution, and the words with which it begins, where there are such words. */
export const attributions: readonly RegExp[] = [
  /^on\b.{3,300}\b(?:wrote|writes|said|sent)\s*:?$/i,
  /^(?:.{1,120}\s)?(?:wrote|writes) (?:on|at|in)\b.{3,200}:$/i,
  /^.{1,200}<[^<>\s]{3,100}@[^<>\s]{3,100}>\s*(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\(?a?\)?|написал\(?а?\)?)?\s*:$/i,
  /^\d{4}[-./]\d{1,2}[-./]\d{1,2}.{3,200}(?:<\S{3,100}>|wrote)\s*:$/i,
  /^am\b.{3,300}\b(?:schrieb|hat)\b.{0,200}:?$/i,
  /^.{3,200}\bschrieb am\b.{3,200}:$/i,
  /^le\b.{3,300}\ba écrit\s*:?$/i,
  /^el\b.{3,300}\bescribió\s*:?$/i,
  /^(?:em|no dia|a|às)\b.{3,300}\bescreveu\s*:?$/i,
  /^il\b.{3,300}\bha scritto\s*:?$/i,
  /^op\b.{3,300}\b(?:schreef|heeft)\b.{0,200}:?$/i,
  /^(?:den|på|d\.|tor|fre|mån|tis|ons|lör|sön|man|tir|tor|lør|søn)\b.{3,300}\bskrev\b.{0,200}:?$/i,
  /^.{3,300}\bkirjoitti\b.{0,100}:$/i,
  /^(?:w dniu|dnia|pon|wt|śr|czw|pt|sob|niedz)\b.{3,300}\b(?:napisał|pisze).{0,100}:?$/i,
  /^(?:dne|po|út|st|čt|pá|so|ne)\b.{3,300}\bnapsal.{0,100}:?$/i,
  /^.{3,300}(?:пишет|написал|написала)\s*:$/i,
  /^.{3,300}\btarihinde\b.{0,200}\byazdı\s*:?$/i,
  /^.{3,300}\s(?:írta|a scris)\s*:$/i,
  /^.{2,60},\s.{0,40}\d{1,2}:\d{2}(?:\s?[ap]m)?\s?:$/i,
  /^.{3,300}(?:写道|寫道|のメール|書きました|작성)\s*[:：]$/,
];

/** Names of header fields, by what they stand for. */
export const headerFields: Readonly<Record<'from' | 'other', RegExp>> = {
  from: /^\*?(?:from|von|de|da|van|från|fra|frá|od|lähettäjä|feladó|kimden|gönderen|от|отправитель|发件人|寄件者|差出人|보낸 사람)\s?\*?\s?[:：]\*?\s/iu,
  other:
    /^\*?(?:sent|date|to|cc|bcc|subject|reply-to|importance|gesendet|datum|an|betreff|kopie|envoyé|objet|à|enviado(?: el| em)?|para|asunto|assunto|fecha|data|inviato|oggetto|a|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|efni|wysłano|do|temat|odesláno|komu|předmět|lähetetty|vastaanottaja|aihe|отправлено|дата|кому|тема|发送时间|收件人|主题|送信日時|宛先|件名)\s?\*?\s?[:：]\*?(?:\s|$)/iu,
};

/** Lines after which everything is an older or a foreign mail. */
export const separators: readonly RegExp[] = [
  /^[-_*=\s]{2,60}\s*(?:original|forwarded|ursprüngliche|weitergeleitete|original-)\s?-?(?:message|mail|e-mail|appointment|nachricht)\b.{0,60}$/i,
  /^[-_*=\s]{2,60}\s*(?:message (?:d'origine|original|transféré|originale)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|original meddelelse|oprindelig meddelelse|wiadomość (?:oryginalna|przekazana)|пересылаемое сообщение|исходное сообщение|原始邮件|元のメッセージ).{0,60}$/iu,
  /^[-_*=\s]{3,60}\s*(?:forwarded by|chat transcript|transcript|original ticket|previous (?:messages?|conversation)|message history|conversation history)\b.{0,80}$/i,
  /^begin forwarded message\s*:?$/i,
  /^(?:anfang der weitergeleiteten nachricht|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem (?:reencaminhada|encaminhada)|begin doorgestuurd bericht)\s*:?$/i,
  /^[-–—_#*=>\s]{0,20}(?:please\s)?(?:type|write|add|enter|reply|respond)\b.{0,60}\babove this line\b.{0,40}$/i,
  /^[-–—_#*=>\s]{0,20}(?:to (?:respond|reply)|in replies).{0,60}\babove this line\b.{0,40}$/i,
  /^[-–—_#*=>\s]{0,20}(?:antwort|bitte antworten|écrivez|répondez|escriba|responda|rispondi|scrivi|typ uw antwoord)\b.{0,60}\b(?:(?:über|oberhalb) dieser (?:zeile|linie)|au-dessus de cette ligne|por encima de esta línea|acima desta linha|sopra questa riga|boven deze regel)\b.{0,40}$/i,
];

/** A line that a device or a program adds by itself. The device must end the line: people go on writing after it. */
const device =
  "(?:my |your |an? |the |meinem |mon |ma |mi |meu |il mio |mijn |min |mojego |mit )?(?:[\\p{L}]{1,12} ){0,2}(?:iphone|ipad|ipod|android|samsung|galaxy|huawei|pixel|xiaomi|redmi|oneplus|motorola|nokia|sony|lg|htc|blackberry|windows|smartphone|mobile|mobile phone|mobil|handy|phone|téléphone|teléfono|móvil|celular|telefono|telefoon|telefon|tablet|mac|device|gerät|outlook|yahoo|gmail|mail|e-mail|email|hotmail|aol|proton|gmx|fairphone|vodafone|ee|o2|verizon|at&t|t-mobile|bell|rogers|telstra|tesco)(?:[ '’/-]?(?:pro|max|plus|ultra|mini|note|fold|flip|edge|lite|fe|se|xl|a|e|tab|[a-z]{0,2}\\d{1,4}[a-z]?|mail|app|for|on|android|iphone|ipad|ios|windows|mac|smartphone|phone|mobile|device|network|powered|by|using|via|with|the|galaxy|lte|wireless|enterprise|outlook|yahoo|express|please excuse (?:any )?(?:typos|brevity))){0,6}";
const sent =
  'sent|skickat|sendt|lähetetty|wysłan[eoy]|verzonden|verstuurd|verstuurd vanaf|gesendet|envoyé|enviad[oa]|inviato|odesláno|отправлено';
/** How the lines begin that name the device: it has so many names that the expressions are dear to prepare. */
export const deviceOpening = new RegExp(`^[-–—*_<\\s]{0,4}(?:${sent}|von|vom) `, 'iu');
export const namedDeviceLines: readonly RegExp[] = [
  new RegExp(
    `^[-–—*_<\\s]{0,4}(?:${sent})(?: \\p{L}{1,5})? (?:from|via|with|using|by|fra|från|von|vom|mit|de|depuis|desde|do|da|dal|van|vanaf|met|z|ze|с|on) ${device}[.!>*_\\s]{0,4}$`,
    'iu',
  ),
  new RegExp(`^[-–—*_\\s]{0,4}(?:von|vom) ${device} (?:aus )?gesendet[.!\\s]{0,3}$`, 'iu'),
];
export const deviceLines: readonly RegExp[] = [
  /^(?:get|télécharger|obtenir|holen sie sich|descargar|obtener|scarica|obter|download) outlook (?:for|pour|für|para|per|voor) (?:ios|android|mac)\b.{0,60}$/i,
  /^sent from (?:outlook|mail) for \S{1,10}(?:\s?<\S{1,80}>)?$/i,
  /^(?:iphone|ipad)から送信$/i,
  /^\[?(?:cid|image|inline image|logo|bild|imagen)\s?:.{0,80}\]$/i,
  /^(?:dictated|voice to text|typed with (?:my )?thumbs|please excuse (?:any )?(?:typos|brevity|spelling)).{0,60}$/i,
];

/** First words of a paragraph that a mail system adds: disclaimers, banners, printing advice. */
export const disclaimers: readonly RegExp[] = [
  /^[*_\s[(]{0,4}(?:(?:strictly |private (?:and|&) )?confidential(?:ity)?(?: (?:notice|note|statement|email|e-mail))?|(?:legal |e-?mail )?disclaimer|(?:legal|privacy|important|data protection) notice|notice of confidentiality)\b[*_]{0,3}\s?[:.—–-]/i,
  /^[*_\s[(]{0,4}(?:this|the (?:information|content|contents?) (?:contained )?(?:in|of) this) (?:e-?mail|message|communication|transmission)\b.{0,160}\b(?:confidential|privileged|intended|addressee|recipient|scanned|virus(?:es)?|malware|property of)\b/i,
  /^[*_\s[(]{0,4}(?:if you (?:are not|have received|received|think you)|unless you are)\b.{0,60}\b(?:intended recipient|addressee|in error|by mistake)\b/i,
  /^[*_\s]{0,4}(?:please )?(?:consider|think (?:of|about)|save) (?:the )?(?:environment|paper|trees?)\b/i,
  /^[*_\s[(]{0,4}(?:caution|warning|external(?: e?-?mail| sender)?|\[external\])\b.{0,60}\b(?:originated|outside|external|do not click)\b/i,
  /^you don.t often get e-?mail from\b/i,
  /^.{0,80}\b(?:registered in|registered office|company (?:number|no\.?|registration)\s?:|vat (?:no\.?|number|reg\.?)\s?:|authorised and regulated|handelsregister|amtsgericht|siège social)\b/i,
  /^(?:views|opinions|any views|any opinions) (?:or opinions )?(?:expressed|presented|stated)\b/i,
  /^(?:diese (?:e-?mail|nachricht)|der inhalt dieser (?:e-?mail|nachricht))\b.{0,160}\b(?:vertraulich|bestimmt|empfänger|adressat)/i,
  /^(?:ce (?:message|courriel|mail)|le contenu de ce)\b.{0,160}\b(?:confidentiel|destinataire|destiné)/i,
  /^(?:este (?:mensaje|correo|e-?mail)|la información contenida|esta mensagem|o conteúdo deste)\b.{0,160}\b(?:confidencial|destinatari|privilegiad)/i,
  /^(?:questo messaggio|questa (?:e-?mail|comunicazione)|le informazioni contenute)\b.{0,160}\b(?:riservat|confidenzial|destinatari)/i,
  /^(?:dit (?:bericht|e-?mailbericht)|deze e-?mail)\b.{0,160}\b(?:vertrouwelijk|bestemd|geadresseerde)/i,
];

export const signOff =
  /^(?:(?:kind|kindest|best|warm|warmest|with|many|yours?|very|most|sincere|respectfully|mit|freundlichen?|viele|beste|herzliche|schöne|liebe|bien|meilleures|saludos|un|cordiali|distinti|met|vriendelijke|med|vänliga|venlig|z)\s){0,4}(?:regards|wishes|thanks|thank you|thx|cheers|sincerely|faithfully|truly|best|respectfully|yours|rgds|br|kr|grüßen|grüße|grüsse|gruß|mfg|lg|cordialement|salutations|à vous|saludos|saludo|atentamente|saluti|cumprimentos|groet|groeten|hälsningar|hilsen|poważaniem|pozdrawiam)[,.!\s]{0,4}$/i;

/** A line of a contact block: a number to call, an address, a site, a title with separators. */
export const contactLine =
  /(?:^|\s)(?:tel|telephone|phone|mobile|mob|cell|fax|direct|office|email|e-mail|web|www|skype|linkedin|[tmfpwe])\.?\s?[:|]\s?\S|\+?\d[\d\s().-]{7,}\d|\bwww\.\S|https?:\/\/\S|\S@\S+\.\S|\S\s[|·•]\s\S|^[“"'].{8,120}[”"'](?:\s?[-–—,(].{0,80})?$/i;
