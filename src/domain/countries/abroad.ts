/** A longer text tells a story. */
const mostLetters = 120;
const abroad =
  /за\s?границ|за\s?рубеж|заруб[ея]ж|друг(?:ую|ой)\s+стран|шет\s?ел|басқа\s+ел|(?<!\p{L})коре(?:ю|я|и|яға|яда)(?!\p{L})|korea|abroad|another\s+country|overseas/iu;

/** Another country is meant, though none is named: «за границу», «шетелге», "abroad". */
export function saysAbroad(text: string): boolean {
  return text.length <= mostLetters && abroad.test(text);
}
