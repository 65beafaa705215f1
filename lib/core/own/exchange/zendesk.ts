import { askedRemark, type ForeignPlaces, withOurPlaces } from './places';
import { lineOf, type Reading, type Row, textIn } from './row';

/**
 * Macros as Zendesk's API lists them: `{ "macros": [{ "id", "title", "active", "actions": [{ "field", "value" }] }] }`; a
 * macro's reply is the value of its action `comment_value_html` or `comment_value`.
 * Sources: developer.zendesk.com/api-reference/ticketing/business-rules/macros and
 * developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference, looked up on 2026-11-27.
 * Administrators part categories in titles by `::`; a value may be a list, whose last entry is the text.
 */

/** After support.zendesk.com/hc/articles/4408886858138, the reference of placeholders. */
const places: ForeignPlaces = {
  'ticket.requester.first_name': 'customer',
  'ticket.requester.name': 'customer_full',
  'ticket.id': 'ticket',
  'ticket.title': 'subject',
  'ticket.account': 'organisation',
  'ticket.assignee.first_name': 'agent',
  'ticket.assignee.name': 'agent',
  'current_user.first_name': 'agent',
  'current_user.name': 'agent',
};

/** The macros in a parsed file, in any of the forms that the API answers with; undefined when it holds none. */
export function macrosIn(file: unknown): readonly unknown[] | undefined {
  if (Array.isArray(file)) return file.some((one) => actionsOf(one)) ? file : undefined;
  if (typeof file !== 'object' || file === null) return undefined;
  const { macros, macro } = file as { macros?: unknown; macro?: unknown };
  return Array.isArray(macros) ? macros : macro === undefined ? undefined : [macro];
}

export function zendeskRows(macros: readonly unknown[], text: string, reading: Reading): Row[] {
  return macros.map((macro, index) => {
    const named = textIn(macro, 'title');
    const [title = '', ...folders] = named
      .split('::')
      .map((part) => part.trim())
      .reverse();
    const at = { line: lineOf(text, named, index + 1), title };
    try {
      const { body, asked } = withOurPlaces(replyOf(macro, reading), places);
      const { id } = macro as { id?: unknown };
      const known = typeof id === 'number' || typeof id === 'string' ? { id: `own/zendesk-${id}` } : {};
      return {
        ...at,
        fields: { ...known, title, folder: folders.reverse().join(' / '), body },
        remarks: askedRemark(asked),
      };
    } catch (error) {
      return { ...at, reason: error instanceof Error ? error.message : String(error) };
    }
  });
}

function replyOf(macro: unknown, { readHtml }: Reading): string {
  const actions = actionsOf(macro);
  if (!actions) throw new Error('It is no macro: it has no list of actions.');
  if ((macro as { active?: unknown }).active === false) throw new Error('It is switched off in Zendesk.');
  const texts = (field: string) =>
    actions
      .filter((action) => textIn(action, 'field') === field)
      .map(({ value }) => lastText(value))
      .filter(Boolean);
  const rich = texts('comment_value_html').map(readHtml);
  const reply = (rich.length > 0 ? rich : texts('comment_value')).join('\n\n').trim();
  if (reply === '') throw new Error('It writes no reply.');
  return reply;
}

type Action = { readonly field?: unknown; readonly value?: unknown };

function actionsOf(macro: unknown): readonly Action[] | undefined {
  const actions = typeof macro === 'object' && macro !== null && 'actions' in macro ? macro.actions : undefined;
  return Array.isArray(actions) ? actions.filter((one) => typeof one === 'object' && one !== null) : undefined;
}

function lastText(value: unknown): string {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : '';
}
