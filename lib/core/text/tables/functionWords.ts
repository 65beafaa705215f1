/**
 * The commonest short words of a language, with their accents. Words that are English as well are left out of the other
 * languages, and words that several languages share count for each. Source: own, after the usual stop-word lists.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the a an and or but if of to in on at for from with by about is are was were be been am do does did have has had will would can could should may might must not no yes i you he she it we they me him her us them my your his its our their this that these those there here what when where who why how which all any some more most just only very too so than then now still again please thanks thank hello hi sorry get got go going come know want need like think say said tell told one two time day week bill service account order money refund call phone email help work still never ever since because up out off over into back as nobody someone anyone everyone nothing something good bad old new whats dont cant wont im ive youre u ur thx pls ok okay yeah nope lol wtf',
  es: 'no me he a el la los las una unos unas del que y en por para con sin su sus mi mis tu tus es son está están estoy fue ser estar hay muy pero como cuando donde porque qué quién cómo cuándo nada todo todos todas este esta esto estos ese esa eso yo usted ustedes nosotros ellos ella él le les lo se más menos ya también tengo tiene tienen quiero puede pueden hace hacer desde hasta gracias hola buenos buenas días tardes señor señora sobre entre otra otro vez nunca siempre cuenta servicio factura dinero pedido',
  fr: 'on me a as le les une des du que qui et dans pour avec sans sur sous mon ma mes ton ta tes son ses notre nos votre vos leur leurs est sont suis êtes sommes était être avoir ai avez avons ont pas ne plus très mais ou où comme quand pourquoi quoi je tu il elle nous vous ils elles ce cette ces cet cela ça ici bonjour merci monsieur madame depuis toujours jamais rien tout tous toute toutes fait faire peut pouvez veux voudrais aussi encore déjà chez parce leurs au aux été facture compte commande argent service',
  de: 'in an so war was die man hat also der das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch mein meine meinen dein deine sein seine unser unsere ist sind bin bist seid waren wurde wird werden haben habe hatte kann können muss müssen soll sollte mit von zu zum zur bei nach aus auf für über unter durch wegen seit wenn dass weil als wie wo warum wer auch noch schon nur sehr mehr immer nie nichts alles hier dort heute bitte danke hallo guten tag herr frau rechnung konto bestellung geld',
  it: 'in a no me il lo gli le una uno del della dei delle degli dello nel nella nei che chi e è sono sei siamo siete era essere avere ho hai ha abbiamo avete hanno con per tra fra su da dal dalla non più molto ma come quando dove perché cosa io tu lui lei noi voi loro mio mia miei mie tuo tua suo sua nostro vostro questo questa questi queste quello quella ciao buongiorno grazie signore signora sempre mai niente tutto tutti anche ancora già fare può potete vorrei conto fattura soldi ordine servizio',
  pt: 'a no me as do os as um uma uns umas do da dos das no na nos nas ao aos à que e é são está estão estou foi ser estar ter tenho tem têm com sem por para pelo pela não mais muito mas como quando onde porque quem eu você vocês ele ela nós eles elas meu minha seu sua nosso este esta isto esse essa isso aquele olá bom boa dia obrigado obrigada senhor senhora sempre nunca nada tudo todos também ainda já fazer pode podem quero desde até conta fatura dinheiro pedido serviço',
  nl: 'is in of we me had over de het een en van ik je jij u hij zij ze wij jullie mij hem hun ons onze mijn jouw uw zijn is bent ben was waren wordt worden heeft hebben heb had kan kunnen moet moeten zal zou met voor naar bij uit op aan om over door als dat dit deze die er niet geen wel ook nog al maar omdat wanneer waar waarom wie wat hoe heel zeer veel meer altijd nooit niets alles hier daar bedankt hallo goedendag mevrouw meneer rekening bestelling geld graag',
  pl: 'to do a on my i w we na z ze do od dla po przez przy pod nad jest są być był była było nie tak że ale czy jak kiedy gdzie dlaczego kto co ja ty on ona ono my wy oni mnie mi cię ci go jej ich nas was mój moja moje twój twoja jego nasz wasz ten ta to te tego tej tym się już jeszcze tylko bardzo więcej zawsze nigdy nic wszystko proszę dziękuję dzień dobry pan pani państwo mam masz ma mamy macie mają może możecie chcę rachunek konto pieniądze',
  sv: 'i man in och att det som en ett är var vara på av för med till från den de inte har hade kan ska skulle vill måste jag du han hon vi ni dom mig dig oss er min mitt mina din ditt hans hennes vår ert om när där varför vem vad hur men eller också bara mycket mer alltid aldrig inget allt här tack hej snälla räkning konto pengar beställning',
  da: 'i man for og at det som en et er var være på af for med til fra den de ikke har havde kan skal skulle vil må jeg du han hun vi mig dig os jer min mit mine din dit hans hendes vores jeres om når hvor hvorfor hvem hvad hvordan men eller også kun meget mere altid aldrig intet alt her tak hej venligst regning konto penge bestilling nej',
  no: 'i man for og å det som en et er var være på av for med til fra den de ikke har hadde kan skal skulle vil må jeg du han hun vi dere meg deg oss min mitt mine din ditt hans hennes vår deres om når hvor hvorfor hvem hva hvordan men eller også bare veldig mer alltid aldri ingenting alt her takk hei vennligst regning konto penger bestilling nei',
  fi: 'me he on ja on ei että se en olen olet ole oli olla minä sinä hän me te he minun sinun mutta tai kun jos miksi missä mitä kuka miten niin nyt vain myös enää vielä kiitos hei hyvää päivää lasku tili rahaa tilaus tämä tuo joka mikä koska aina koskaan mitään kaikki',
  tr: 'o ve bir bu şu o ben sen biz siz onlar benim senin bizim sizin değil var yok için ile ama veya gibi daha çok en ne nasıl neden niye kim nerede ki mi mı mu mü da de olarak kadar sonra önce her hiç bana sana beni seni teşekkürler merhaba lütfen fatura hesap para sipariş',
  ro: 'a am are of și în de la cu pe din pentru este sunt ești era nu mai dar sau că ce cine când unde cum eu tu el ea noi voi ei mea meu mei mele dumneavoastră acest această acesta aceasta foarte tot nimic niciodată mulțumesc bună ziua vă rog factură cont bani comandă am ai are avem aveți au',
  cs: 'to do a my on a se na je že v ve s z ze do od pro po při ale nebo jak kdy kde proč kdo co já ty on ona my vy oni mě mi tě ti ho jej jich nás vás můj moje tvůj jeho náš váš ten ta to tento už ještě jen jenom velmi více vždy nikdy nic všechno prosím děkuji dobrý den jsem jsi jsme jste jsou byl byla bylo mám máte účet peníze',
  hu: 'a is és az egy nem hogy van volt lesz én te ő mi ti ők nekem neked meg de vagy ha mert miért hol ki mit hogyan már még csak nagyon mindig soha semmi minden kérem köszönöm jó napot számla pénz rendelés ez ezt',
  id: 'yang dan di ke dari untuk dengan ini itu tidak bukan saya anda kamu kami kita mereka dia adalah ada akan sudah belum bisa harus juga tapi atau karena kalau kenapa apa siapa bagaimana sangat lebih selalu terima kasih selamat tolong tagihan uang pesanan',
  vi: 'và của là không có được cho với trong này đó tôi bạn anh chị em chúng họ đã đang sẽ rất nhưng hoặc vì khi nào đâu gì ai như thế cảm ơn xin chào vui lòng hóa đơn tiền',
  tl: 'at may po ang ng mga sa na ay at hindi ako ikaw siya kami tayo sila ko mo niya namin ninyo nila ito iyon po opo wala may mayroon kung bakit ano sino paano salamat kumusta lang din rin naman pero dahil',
};

/** Languages by the script that most of the letters belong to. */
export const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[іїєґІЇЄҐ]/gu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];
