import { describe, expect, it } from 'vitest';
import { type Kind, kinds, notes } from '../../lib/core/kinds';
import { type Rung, rungs, type Situation, type Template, type TemplateChannel } from '../../lib/core/template';
import { libraries } from '../../lib/templates';

const channels: readonly TemplateChannel[] = ['ticket', 'email', 'chat', 'social', 'phone', 'in-person'];

describe.each(libraries.map(({ name, templates }) => [name, templates as readonly Template[]] as const))(
  'the %s library',
  (name, library) => {
    it('is large enough, with unique ids, titles and bodies', () => {
      expect(library.length).toBeGreaterThanOrEqual(name === 'English' ? 150 : 60);
      for (const part of ['id', 'title', 'body'] as const) {
        const all = library.map((template) => template[part]);
        expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
      }
    });

    it('knows every id by its language', () => {
      for (const { id, lang } of library) expect(id).toMatch(new RegExp(`^${lang}/[a-z0-9-]+$`));
    });

    const covers = (situation: Situation, rung: Rung, channel: TemplateChannel) =>
      library.some((one) => one.situations.includes(situation) && one.rung === rung && one.channels.includes(channel));

    const steps: Record<Kind, readonly Rung[]> = {
      cursing: ['acknowledge', 'boundary', 'notice', 'restriction', 'ending'],
      insult: ['boundary', 'notice', 'restriction', 'ending'],
      aggression: ['boundary', 'notice', 'restriction', 'ending'],
      'harm-wish': ['notice', 'restriction', 'ending'],
      'sexual-harassment': ['notice', 'restriction', 'ending'],
      intimidation: ['notice', 'restriction', 'ending'],
      discrimination: ['notice', 'restriction', 'ending'],
      hate: ['notice', 'restriction', 'ending'],
      threat: ['safety'],
    };

    it.each(kinds.flatMap((kind) => steps[kind].map((rung) => [kind, rung] as const)))(
      'answers %s at the step %s on every channel',
      (kind, rung) => {
        expect(channels.filter((channel) => !covers(kind, rung, channel))).toEqual([]);
      },
    );

    it.each(notes.map((note) => [note] as const))('answers the note %s on every channel', (note) => {
      const rung: Rung = note === 'self-harm' ? 'care' : note === 'hazard' ? 'emergency' : 'answer';
      expect(channels.filter((channel) => !covers(note, rung, channel))).toEqual([]);
    });

    it.each(['complaint', 'apology-owed', 'saying-no', 'delay', 'repeat-contact', 'closing', 'request'] as const)(
      'answers the everyday situation %s on every channel',
      (situation) => {
        expect(channels.filter((channel) => !covers(situation, 'answer', channel))).toEqual([]);
      },
    );

    it('leaves no rung without a template', () => {
      expect(rungs.filter((rung) => !library.some((template) => template.rung === rung))).toEqual([]);
    });
  },
);
