import { expect, test } from 'vitest';
import { languageOf } from '../../lib/core/text/language';

test.each([
  ['My water has been off since Tuesday and nobody answers.', 'en', 'plain English'],
  ['ok thx', 'en', 'two words of chat'],
  ['u r stupid', 'en', 'chat spelling'],
  ['idiot', 'und', 'one word'],
  ['???', 'und', 'marks alone'],
  ['Hello, I am wait since 3 week for the technic, why nobody is come', 'en', 'a second language'],
  ['The bill is wrong again.\n\nMit freundlichen Grüßen\nJürgen Weiß', 'en', 'a foreign sign-off'],
  ['Gracias amigo, but my bill is still wrong', 'en', 'a foreign greeting'],
  ['Ihr seid alle Idioten, meine Rechnung ist falsch', 'de', 'German'],
  ['Je suis très mécontent de votre service', 'fr', 'French'],
  ['Quiero mi dinero ya, esto es una vergüenza', 'es', 'Spanish'],
  ['mi pedido no llega', 'es', 'short Spanish'],
  ['Minha conta está errada e ninguém me responde', 'pt', 'Portuguese'],
  ['Mijn rekening klopt niet en niemand belt terug', 'nl', 'Dutch'],
  ['где мой заказ?', 'ru', 'Russian'],
  ['де мій рахунок, чому ніхто не відповідає її', 'uk', 'Ukrainian'],
  ['私の注文はどこですか', 'ja', 'Japanese'],
  ['我的订单在哪里', 'zh', 'Chinese'],
  ['أين طلبي', 'ar', 'Arabic'],
])('%j is %s: %s', (text, lang) => {
  expect(languageOf(text)).toBe(lang);
});
