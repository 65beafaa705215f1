import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshSpans } from '../../lib/core/text/freshText';

const fresh = (text: string): string =>
  freshSpans(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

describe('new words only', () => {
  test.each([
    [
      'Thanks.\n\nOn Mon, 3 Mar 2025 at 10:00, Desk <d@x.example> wrote:\n> old',
      'Thanks.',
      'an attribution and quoted lines',
    ],
    [
      'Thanks.\n\nOn Mon, 3 Mar 2025 at 10:00, Customer Help Desk\n<d@x.example> wrote:\n\nold words',
      'Thanks.',
      'an attribution over two lines, quote without marks',
    ],
    ['Ja.\n\nAm 03.03.2025 um 10:00 schrieb Desk:\n> alt', 'Ja.', 'German'],
    ['Oui.\n\nLe lun. 3 mars 2025 à 10:00, Desk <d@x.example> a écrit :\n> ancien', 'Oui.', 'French'],
    ['Sí.\n\nEl lun, 3 mar 2025 a las 10:00, Desk escribió:\n> viejo', 'Sí.', 'Spanish'],
    ['Tak.\n\nW dniu 3.03.2025 o 10:00, Desk napisał(a):\n> stare', 'Tak.', 'Polish'],
    [
      'Ok.\n\nFrom: Desk <d@x.example>\nSent: Monday, 3 March 2025 10:00\nTo: me\nSubject: x\n\nold',
      'Ok.',
      'the header block of Outlook',
    ],
    ['Ok.\n\nVon: Desk\nGesendet: Montag, 3. März 2025\nAn: ich\nBetreff: x\n\nalt', 'Ok.', 'the same in German'],
    ['Ok.\n\n________________________________\nFrom: Desk\nDate: 3 Mar\n\nold', 'Ok.', 'with a rule above'],
    ['Ok.\n\n-----Original Message-----\nFrom: x\n\nold', 'Ok.', 'an original message'],
    ['See below.\n\n---------- Forwarded message ---------\nFrom: x\n\nforeign', 'See below.', 'forwarded mail'],
    ['> first?\nYes.\n> second?\nNo.', 'Yes. | No.', 'answers between quoted lines'],
    ['Words.\n\n-- \nJo Bloggs\nHead of Killing Time', 'Words.', 'a signature after two hyphens'],
    ['Words.\n\n-- \nJo\nP.S. you are fools', 'Words. | P.S. you are fools', 'a postscript after the signature'],
    ['Words.\nSent from my iPhone', 'Words.', 'a line of a device'],
    ['Envoyé de mon iPhone\n', 'Envoyé de mon iPhone', 'a device alone is all there is'],
    [
      'Sent from my iPhone because you idiots have no phone line',
      'Sent from my iPhone because you idiots have no phone line',
      'a device and the writer’s own words',
    ],
    ['Words.\n\nCONFIDENTIALITY NOTICE: this message may be privileged.\nDestroy it.', 'Words.', 'a disclaimer'],
    [
      'Words.\n\nKind regards,\nJo Bloggs\nTel: 020 7946 0000\nwww.x.example',
      'Words.\n\nKind regards,',
      'a contact block',
    ],
    [
      'Words.\n\nRegards, the man you fools ignored',
      'Words.\n\nRegards, the man you fools ignored',
      'a sign-off that says something',
    ],
    [
      'On Monday your man wrote:\n"Go away."\nIs that how you treat people?',
      'On Monday your man wrote:\n"Go away."\nIs that how you treat people?',
      'a customer who tells what was written',
    ],
    ['From: Jo\nSubject: leak\n\nThe tap leaks.', 'The tap leaks.', 'a contact form'],
    [
      '##- Please type your reply above this line -##',
      '##- Please type your reply above this line -##',
      'a help desk’s line and nothing else',
    ],
    ['Fine.\n##- Please type your reply above this line -##\nold', 'Fine.', 'a help desk’s line'],
    ['> all of it\n> is quoted', '', 'nothing but quotation'],
  ])('%j → %j: %s', (text, expected) => {
    expect(fresh(text)).toBe(expected);
  });

  test('any text: spans lie inside, in order, apart, and hold no white space at their edges', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('> q', '-- ', 'From: a', 'Sent: b', 'On 3 May 2025, x wrote:', '', 'Kind regards,'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        let last = -1;
        for (const { start, end } of freshSpans(text)) {
          expect(start > last && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
      }),
    );
  });
});
