import { expect, test } from 'vitest';
import { hateCheckLines } from '../../lib/cli/hateCheck';
import { parseExpected } from '../../lib/model/evaluate/expected';

const head = ',functionality,case_id,test_case,label_gold,target_ident';

test('the table of HateCheck is read: what is hateful, by which functionality, about whom', () => {
  const csv = `${head}\n0,derog,1,"They are, all of them, dirt.",hateful,women\n1,target_obj,2,I hate this kettle.,non-hateful,\n`;
  const { rows, bad } = parseExpected(hateCheckLines(csv), 'cases.csv');
  expect(bad).toEqual([]);
  expect(rows.map(({ input, severity, functionality, group }) => [input.text, severity, functionality, group])).toEqual(
    [
      ['They are, all of them, dirt.', 3, 'derog', 'women'],
      ['I hate this kettle.', 0, 'target_obj', undefined],
    ],
  );
});

test('another table is refused by the column that it lacks', () => {
  expect(() => hateCheckLines('text,label\nHello,0\n')).toThrow(/no column test_case/);
});
