/**
 * The placeholders that a template may name. One table for the linter, the filling and the panel's questions.
 * `line` is one line of text, `text` may have several, `date` is a date as YYYY-MM-DD or in words, `link` an http(s)
 * address, `list` lines that become list items, `clauses` ids of clauses with commas between, or words for them.
 */
export type PlaceholderKind = 'line' | 'text' | 'date' | 'link' | 'list' | 'clauses';

export const placeholders = {
  customer: { label: 'How to address the customer', kind: 'line' },
  customer_full: { label: "The customer's full name", kind: 'line' },
  agent: { label: 'Your name', kind: 'line' },
  organisation: { label: "Your organisation's name", kind: 'line' },
  ticket: { label: 'Ticket reference', kind: 'line' },
  subject: { label: 'Subject of the ticket', kind: 'line' },
  date: { label: "Today's date", kind: 'date' },
  code_url: { label: 'Link to the code of conduct', kind: 'link' },
  supervisor: { label: "Your supervisor's name", kind: 'line' },
  request: { label: 'What the customer needs, in a few words ("the refund for your March bill")', kind: 'line' },
  answer: { label: 'Your answer to the request, in full sentences', kind: 'text' },
  next_step: { label: 'What you will do next, in a full sentence ("I will check the meter today.")', kind: 'text' },
  reason: { label: 'The reason, in a full sentence', kind: 'text' },
  due_date: { label: 'By when the customer hears from you', kind: 'date' },
  clauses: { label: 'What the code calls it ("hurtful and abusive")', kind: 'clauses' },
  message_date: { label: 'Date of the message', kind: 'date' },
  boundary_date: { label: 'Date when you first asked for respectful words', kind: 'date' },
  notice_date: { label: 'Date of the formal notice', kind: 'date' },
  notice_end_date: { label: 'Until when the formal notice counts', kind: 'date' },
  restriction_date: { label: 'Date since when contact is limited', kind: 'date' },
  review_date: { label: 'When the step is looked at again', kind: 'date' },
  end_date: { label: 'When the step ends', kind: 'date' },
  object_date: { label: 'Until when the customer can object', kind: 'date' },
  object_contact: { label: 'Whom the customer can write to, to object', kind: 'line' },
  contact_way: { label: 'The agreed way to reach you ("by email to one named person")', kind: 'line' },
  crisis_lines: { label: 'Crisis lines, one a line', kind: 'list' },
  emergency_line: { label: 'Your emergency number', kind: 'line' },
} as const satisfies Record<string, { readonly label: string; readonly kind: PlaceholderKind }>;

export type Placeholder = keyof typeof placeholders;

export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name);
}

/**
 * What is known before the agent is asked. `locale` is a BCP 47 tag for dates. Values are taken as plain text,
 * whatever they hold; an absent or blank one is missing.
 */
export type Facts = {
  readonly locale: string;
  readonly values: { readonly [P in Placeholder]?: string };
};
