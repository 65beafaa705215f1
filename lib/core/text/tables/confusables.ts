/**
 * Letters that pass for a Latin one, by the letter that they imitate.
 * Source: Unicode Technical Standard 39, confusables.txt 10.0.0, reduced to single letters of the scripts that share
 * shapes with Latin and that compatibility decomposition does not already resolve; three squared letters added.
 */
export const confusables: Readonly<Record<string, string>> = {
  a: 'ɑαаΑАᎪꓮẚ🅰',
  b: 'ƄЬᏏꞴΒВᏴꓐɓƃƂБƀҍҌѣѢ🅱',
  c: 'ᴄϲⲥсꮯ𐐽ϹⲤСᏟꓚ𐐕ȼҫҪ',
  d: 'ԁᏧꓒᎠꓓɗɖƌđĐÐƉ',
  e: 'ꬲеҽΕЕᎬꓰɇɆҿ',
  f: 'ꬵꞙẝքꞘϜꓝƒƑᵮ',
  g: 'ɡᶃƍցԌᏀᏳꓖᶢɠǥǤ',
  h: 'һհᏂΗⲎНᎻꓧᵸɦꚕᏲⱧҢħћĦӉӇ',
  i: 'ıɪɩιιͺіꙇӏꭵᎥɨᵻᵼ',
  j: 'ϳјꞲͿЈᎫꓙɉɈ',
  k: 'ΚⲔКᏦꓗƙⱩҚꝀҞ',
  l: 'ƖǀΙⲒІӀꓲⳐᏞꓡ𐐛łŁɭƗƚɫ',
  m: 'ΜϺⲘМᎷꓟӍ',
  n: 'ոռΝⲚꓠɳƞηƝᵰ',
  o: 'ᴏᴑꬽοσⲟоօ𐐬ΟⲞОՕꓳ𐐄øꬾØǾɵꝋөѳꮎꮻƟꝊθϑΘϴӨѲᎾᏫꭴ🅾',
  p: 'ρϱⲣрΡⲢРᏢꓑƥᵽ',
  q: 'ԛգզʠ',
  r: 'ꭇꭈᴦⲅгꮁƦᎡᏒꓣɽɼɍғᵲ',
  s: 'ꜱƽѕꮪ𐑈ЅՏᏕᏚꓢ𐐠ʂᵴ',
  t: 'ΤⲦТᎢꓔƭȾƮҬŧŦᵵ',
  u: 'ꞟᴜꭎꭒʋυսՍꓴᵾꮜɄᏌ',
  v: 'ᴠνѵꮩѴᏙꓦ',
  w: 'ɯᴡѡԝաꮃԜᎳᏔꓪѽꝡ',
  x: 'хꞳΧⲬХꓫҲ',
  y: 'ɣᶌʏỿꭚγуүΥϒⲨУҮᎩᎽꓬƴɏұɎҰ',
  z: 'ᴢꮓΖᏃꓜʐƶƵȥȤᵶ',
};
