import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded } from '../../src/graph/text.js';

it.each([
  ['Łódź', 'lodz'],
  ['TROMSØ', 'tromso'],
  ['Đà Nẵng', 'da nang'],
  ['Straßburg STRAẞE', 'strassburg strasse'],
  ['Kırşehir İZMİR', 'kirsehir izmir'],
  ['Þingvellir Ísafjörður', 'thingvellir isafjordur'],
  ['Œuvre, Ærø', 'oeuvre, aero'],
  ['Ħamrun, Ŋaŋa, Ŧ', 'hamrun, nana, t'],
  ['Parlament Paraŀlel coŀlegi col·legi PARAL·LEL', 'parlament parallel collegi collegi parallel'],
  ['Ĳmuiden, ĸ, ſt, ŉ', "ijmuiden, q, st, 'n"],
  ['Ɗan ƙasa, Ɖevi, ɛ', 'dan kasa, devi, e'],
  ['ΟΔΟΣ ὁδός', 'οδοσ οδοσ'],
  ['Ελλάς 2019 №', 'ελλασ 2019 no'],
])('%s without case and accents is %s', (text, plain) => expect(folded(text)).toBe(plain));

it('a text is the same in capitals, in small letters, and without case already, whatever Latin letters it has', () => {
  const letters = Array.from({ length: 0x2_0000 }, (_, code) =>
    code >= 0xd800 && code < 0xe000 ? ' ' : String.fromCodePoint(code),
  );
  const latin = fc.constantFrom(...letters.filter((letter) => /\p{Script=Latin}|\p{ASCII}/u.test(letter)));
  fc.assert(
    fc.property(fc.string({ unit: latin }), (text) => {
      const plain = folded(text);
      expect([
        folded(text.toUpperCase()),
        folded(text.toLowerCase()),
        folded(plain),
        folded(text.normalize('NFD')),
      ]).toEqual(Array(4).fill(plain));
    }),
    { numRuns: 1000 },
  );
});
