import { expect, it } from 'vitest';
import { advise } from '../../lib/core/advise';
import { factsOf } from '../../lib/core/facts';
import { fill } from '../../lib/core/fill';
import type { Step } from '../../lib/core/ladder';
import { defaultPolicy } from '../../lib/core/policy';
import { templates } from '../../lib/templates';
import { assessed, message, policy, type Said, talk, today } from './turns';

/** What letters say of the message that they answer, and of the steps before them. */
const notice: Step = { date: '2026-11-01', rung: 'notice', kinds: ['insult'], ticket: '1', expires: '2027-04-30' };

const filled = (said: Said, history: readonly Step[], name?: string, lang = 'en') => {
  const conversation = talk([message('m')]);
  const assessments = new Map([['m', assessed(said, lang)]]);
  const advice = advise({ conversation, messageId: 'm', assessments, policy, library: templates, today, history });
  const template = advice?.suggestions.find(({ template }) => name === undefined || template.id === name)?.template;
  if (!template) throw new Error(`${name ?? 'nothing'} was not offered`);
  const text = fill(template, factsOf(conversation, defaultPolicy, today, 'en-GB', advice));
  return { id: template.id, text: text.ready ? text.plain : text.preview };
};

it('cites the clauses that were broken, in its own language', () => {
  expect(filled({ kinds: ['insult'] }, [notice]).text).toMatch(/again that our code of conduct calls hurtful\. /);
  expect(filled({ kinds: ['insult', 'cursing'] }, [notice]).text).toMatch(/calls hurtful and abusive\. /);
  expect(filled({ kinds: ['insult', 'cursing'] }, [notice], 'es/restriction-offer', 'es').text).toMatch(
    /un trato hiriente y abusivo/,
  );
});

it('says until when the notice counts, and not the step that may follow it', () => {
  expect(filled({ kinds: ['insult'] }, [notice]).text).toContain('The notice itself ends on 30 April 2027.');
});

it('asks before contact is limited, but limits it at once for whoever frightens a person', () => {
  expect(filled({ kinds: ['hate', 'insult'] }, [notice]).id).toBe('en/restriction-offer');
  expect(filled({ kinds: ['intimidation', 'insult'] }, [notice]).id).toBe('en/restriction-at-once');
  expect(filled({ kinds: ['sexual-harassment'] }, [notice]).id).toBe('en/restriction-at-once');
});
