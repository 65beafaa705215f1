import type { Content } from '../../lib/compose/insertion';

/** Invented answers, as the templates give them. */

export const link = 'https://help.example.com/returns?step=2&lang=en';

/** Several paragraphs, a line break, a link, a list, emoji, and a line from right to left. */
export const rich: Content = {
  plain: [
    'Dear Kim,',
    'Thank you for telling us 🙏🏽.\nWe are sorry that the parcel came late.',
    `You find the steps at ${link} at any time:`,
    '- Print the label\n- Hand the parcel in',
    'مرحبا بك، نحن هنا للمساعدة.',
    'Kind regards,\nRobin 👩‍👩‍👧 <support> & "team"',
  ].join('\n\n'),
  html: [
    '<p>Dear Kim,</p>',
    '<p>Thank you for telling us 🙏🏽.<br>We are sorry that the parcel came late.</p>',
    `<p>You find the steps at <a href="${link.replace('&', '&amp;')}">${link.replace('&', '&amp;')}</a> at any time:</p>`,
    '<ul><li>Print the label</li><li>Hand the parcel in</li></ul>',
    '<p>مرحبا بك، نحن هنا للمساعدة.</p>',
    '<p>Kind regards,<br>Robin 👩‍👩‍👧 &lt;support&gt; &amp; &quot;team&quot;</p>',
  ].join(''),
};

export const richLines = rich.plain.split('\n').filter((line) => line !== '');

export const short: Content = { plain: 'kindly and soon', html: '<p>kindly and soon</p>' };
