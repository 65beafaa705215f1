import type { Template } from '../../core/template';

/** Everyday situations: a request, an apology owed, a no, a delay, a repeat contact, the end of a matter. */
export const everyday: readonly Template[] = [
  {
    id: 'en/request-answer',
    lang: 'en',
    title: 'Answer a request',
    situations: ['request'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['quality', 'kindness'],
    why: 'It gives the answer first and the detail after, so that the customer finds it at a glance.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for getting in touch. {{ answer }}

{{ next_step | default: "If anything is unclear, just reply to this message." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/request-received',
    lang: 'en',
    title: 'We have it, and when you will hear',
    situations: ['request'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['integrity', 'quality'],
    why: 'It says who has the matter and when an answer comes, which is what people wait for.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for your message about {{ request | default: "this" }}. I have it, and I am working on it.

You will hear from me {{ "by tomorrow evening" | choice: "by the end of today", "within two working days", "by the end of the week" }}. If something changes before then, reply here and it reaches me.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/request-need-more',
    lang: 'en',
    title: 'Ask for what is missing',
    situations: ['request'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['quality', 'respect'],
    why: 'It says why each thing is needed and asks for all of it once.',
    when: 'something is missing that you need to know',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for writing. I would like to solve this in one go. For that I need a little more from you:

- {{ "What I need" | ask }}
- {{ "the best time and number to reach you" | choice: "the date when it started", "a photo, if you have one" }}

As soon as I have it, {{ "I will take it from there." | choice: "I can give you a full answer.", "I will send somebody out." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/request-chat',
    lang: 'en',
    title: 'Start on a request, in chat',
    situations: ['request'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['quality', 'kindness'],
    why: 'It shows that somebody is there and working, so that silence does not feel like being left alone.',
    body: `Hi{% if customer %} {{ customer }}{% endif %}, happy to help with that. {{ next_step | default: "Let me look it up. It takes about two minutes." }}`,
  },
  {
    id: 'en/request-chat-answer',
    lang: 'en',
    title: 'Answer in chat',
    situations: ['request'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['quality'],
    why: 'It answers and checks in one breath that the answer was the right one.',
    body: `{{ answer }} Does that answer your question?`,
  },
  {
    id: 'en/request-social',
    lang: 'en',
    title: 'Public reply to a question',
    situations: ['request'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['quality', 'safety'],
    why: 'It helps in public as far as it can and keeps private details private.',
    body: `Thanks for asking{% if customer %}, {{ customer }}{% endif %}. {{ answer | default: "We can look that up for you." }} If you'd like us to look at your own account, please send us a private message.`,
  },
  {
    id: 'en/request-talk',
    lang: 'en',
    title: 'Words to begin with',
    situations: ['request'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['kindness', 'quality'],
    why: 'It gives a name and time, and asks before it acts.',
    body: `Thank you for {{ "calling" | choice: "coming in" }}. I'm {{ agent | default: "here to help" }}. Tell me what you need, and take your time.

Let me check that I have it right: {{ request | default: "what you need today" }}. Is that it?`,
  },
  {
    id: 'en/apology-mail',
    lang: 'en',
    title: 'An honest apology',
    situations: ['apology-owed', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['accountability', 'integrity'],
    why: 'It names the fault, makes no excuse, and says what is done about it.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

We made a mistake with {{ request | default: "this" }}, and I am sorry. It was ours, not yours.

{{ reason | default: "I have looked at how it happened." }} {{ next_step }}

Thank you for pointing it out.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/apology-full',
    lang: 'en',
    title: 'An apology with a remedy',
    situations: ['apology-owed', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'integrity', 'kindness'],
    why: 'It has all parts of a good apology: what happened, what it meant for the customer, the remedy, and the change.',
    when: 'you know already what went wrong',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I am writing to say sorry. {{ "What we did wrong, in one full sentence" | ask }} This was our fault.

I know that it cost you {{ "time and nerves" | choice: "money", "a day off work", "sleep", "trust in us" }}. That should not have happened.

Here is how I want to make it good. {{ next_step }}

And so that it is less likely to happen to anybody else: {{ "what we are changing" | ask: "I have gone through it with the team, and we have changed how we check this." }}

If this does not feel right to you, tell me what would. I will do what I can.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/apology-chat',
    lang: 'en',
    title: 'Say sorry in chat',
    situations: ['apology-owed', 'complaint'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['accountability'],
    why: 'It owns the fault in plain words and goes straight to putting it right.',
    body: `You're right, that was our mistake, and I'm sorry. {{ next_step | default: "I'm putting it right now." }}`,
  },
  {
    id: 'en/apology-social',
    lang: 'en',
    title: 'Say sorry in public',
    situations: ['apology-owed', 'complaint'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['accountability', 'integrity'],
    why: 'It owns in public what went wrong in public, without excuses.',
    body: `We got this wrong, and we're sorry. {{ next_step | default: "We're putting it right now." }} If you are affected, send us a private message and we'll help you directly.`,
  },
  {
    id: 'en/apology-talk',
    lang: 'en',
    title: 'Words to say sorry',
    situations: ['apology-owed', 'complaint'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['accountability', 'kindness'],
    why: 'It stops after the word sorry, so that the person can answer before the talk of remedies begins.',
    body: `That was our mistake, and I'm sorry. (Wait.)

It should not have happened, and I understand what it has cost you. Here is what I will do about it. {{ next_step | default: "I will put it right today and call you when it is done." }}

Is that all right for you, or would something else help more?`,
  },
  {
    id: 'en/no-mail',
    lang: 'en',
    title: 'A no with a reason and another way',
    situations: ['saying-no', 'request'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['integrity', 'kindness'],
    why: 'It says no once and clearly, gives the true reason, and puts something that can be done beside it.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for asking, and for explaining why it matters to you. I have looked at it carefully. The answer is no: I cannot {{ "What you cannot do, in a few words ('refund the whole fee')" | ask }}.

The reason is this. {{ reason }}

What I can do is this. {{ next_step }}

I know that it is not what you hoped for. If I have overlooked something, tell me, and I will look again.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/no-second-look',
    lang: 'en',
    title: 'A no, and how to have it checked',
    situations: ['saying-no', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['integrity', 'accountability', 'respect'],
    why: 'It keeps the no but shows the way to a second opinion, which makes it fair.',
    when: 'you have said no before',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Thank you for coming back to me. I have been through it again from the start, and I have asked a colleague to look as well. We both come to the same result: I cannot change this.

{{ reason }}

You may well disagree, and that is your right. If you would like somebody else to look at it, write to {{ object_contact | default: "my supervisor" }} and mention {{ ticket | default: "this message" }}. They have not been involved so far. You can also ask an outside body such as the ombudsman or the regulator.

I would still like to help with the parts that I can. {{ next_step | default: "Tell me which one matters most to you, and I will start there." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/no-chat',
    lang: 'en',
    title: 'Say no in chat',
    situations: ['saying-no', 'request'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['integrity', 'kindness'],
    why: 'It does not hide the no, and has the next best thing ready.',
    body: `I've checked, and that one I can't do. {{ reason | default: "It isn't possible with your current plan." }} What I can do: {{ "the next best thing" | ask }}. Would that help?`,
  },
  {
    id: 'en/no-social',
    lang: 'en',
    title: 'Say no in public',
    situations: ['saying-no', 'request'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['integrity'],
    why: 'It is honest in the open, and offers to talk about the rest in private.',
    body: `Thank you for asking. The honest answer is no, not at the moment. {{ reason | default: "We'll say so here if that changes." }} If we can help in another way, send us a private message.`,
  },
  {
    id: 'en/no-talk',
    lang: 'en',
    title: 'Words for a no',
    situations: ['saying-no', 'request'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['integrity', 'kindness'],
    why: 'It says no early and plainly, so that no false hope grows during the talk.',
    body: `I want to be open with you: that is something I can't do. {{ reason | default: "Let me tell you why." }}

I can hear that this is a blow. Let's look at what is possible. {{ next_step | default: "I have two ideas. May I go through them with you?" }}`,
  },
  {
    id: 'en/delay-mail',
    lang: 'en',
    title: 'It takes longer, and why',
    situations: ['delay', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['integrity', 'accountability'],
    why: 'It tells before it is asked, gives the true reason, and a date that can be kept.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I promised you an answer about {{ request | default: "your case" }}, and I do not have it yet. I am sorry.

{{ reason | default: "A colleague from another team has to check one more thing, and that takes longer than I thought." }}

You will hear from me by {{ due_date | date: "weekday" }}, with the answer or with where it stands.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/delay-outage',
    lang: 'en',
    title: 'Something is down for many people',
    situations: ['delay', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email', 'social'],
    length: 'short',
    values: ['integrity', 'quality'],
    why: 'It says what is known, what is not known yet, and when the next word comes.',
    when: 'something is down for many people',
    cues: ['outage', 'no internet', 'no power', 'no water', 'is down', 'blackout'],
    body: `Thank you for letting us know. {{ "What is down, and where, in one sentence" | ask }} Others have told us as well, and our crew is on it.

We do not know yet when it will be fixed. The next news comes {{ "within two hours" | choice: "within the hour", "this evening", "tomorrow morning" }}, here and on our website. We are sorry for the trouble.`,
  },
  {
    id: 'en/delay-chat',
    lang: 'en',
    title: 'Ask for a moment, in chat',
    situations: ['delay'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['integrity', 'kindness'],
    why: 'It is honest about the wait and leaves the choice to the customer.',
    body: `This takes longer than I hoped, sorry about that. {{ "Would you like to wait about ten minutes, or shall I send you the answer by email today?" | choice: "Shall I call you back this afternoon?" }}`,
  },
  {
    id: 'en/delay-talk',
    lang: 'en',
    title: 'Words for a delay',
    situations: ['delay', 'complaint'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['integrity', 'accountability'],
    why: 'It does not make excuses and asks how the person wants to be kept informed.',
    body: `I said you would have an answer by now, and you don't. I'm sorry.

{{ reason | default: "We are still waiting for one part of it." }} I expect to know more by {{ due_date | default: "the end of the week" }}.

How would you like me to keep you up to date: a call, an email or a text message?`,
  },
  {
    id: 'en/repeat-mail',
    lang: 'en',
    title: 'When somebody had to write again',
    situations: ['repeat-contact', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It owns that the customer had to ask again, shows that the earlier messages were read, and gives one person to turn to.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

You have had to write to us more than once about {{ request | default: "this" }}, and I am sorry for that. I have read everything that you sent, so you need not start again.

{{ next_step | default: "From now on this is with me. I will have an answer for you by tomorrow evening." }}

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/repeat-full',
    lang: 'en',
    title: 'Take over a matter that dragged on',
    situations: ['repeat-contact', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'medium',
    values: ['accountability', 'quality', 'kindness'],
    why: 'It shows in a list that the whole story was read, which is what people who wrote three times doubt most.',
    when: 'the matter has dragged on for long',
    cues: ['months', 'third time', 'fourth time', 'fifth time', 'since january', 'dragging'],
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I have taken over your case. I am sorry that it has dragged on so long and that you have had to push. I have read it all from the start. This is how I understand it:

- What happened: {{ "what happened, in a few words" | ask }}
- What you asked for: {{ request }}
- What is still open: {{ "what is still open" | ask }}

{{ next_step }}

You will hear from me by {{ due_date | date: "weekday" }}, whatever the result. If I got something wrong in the list, please tell me.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/repeat-chat',
    lang: 'en',
    title: 'When somebody had to ask again, in chat',
    situations: ['repeat-contact', 'complaint'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['accountability', 'respect'],
    why: 'It spares the customer the story and shows that it is known.',
    body: `I can see that you've asked about this before, and I'm sorry you had to again. No need to explain it all: I have it in front of me. {{ next_step | default: "Let me find out what is holding it up." }}`,
  },
  {
    id: 'en/repeat-social',
    lang: 'en',
    title: 'Public reply to a repeat contact',
    situations: ['repeat-contact', 'complaint'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['accountability'],
    why: 'It owns the silence in public and gives one direct way to a person.',
    body: `We're sorry you had to ask twice{% if customer %}, {{ customer }}{% endif %}. That's on us. We've found your message and somebody is on it now. Look out for a private message from us today.`,
  },
  {
    id: 'en/repeat-talk',
    lang: 'en',
    title: 'Words when somebody calls again',
    situations: ['repeat-contact', 'complaint'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['accountability', 'kindness'],
    why: 'It takes the burden of the story off the person and gives a name to ask for.',
    body: `I see that you have {{ "called" | choice: "written", "come in" }} about this before. I'm sorry that you had to again.

I have the notes here, so let me tell you what I know, and you stop me where it's wrong.

From now on you can ask for me by name. {{ next_step | default: "I will call you tomorrow and tell you where it stands." }}`,
  },
  {
    id: 'en/closing-mail',
    lang: 'en',
    title: 'Close a matter that is solved',
    situations: ['closing'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['quality', 'kindness'],
    why: 'It sums up what was done and leaves the door open.',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

Good news about {{ request | default: "your request" }}. {{ "What was done, in one sentence" | ask: "Everything should work again now." }}

Thank you for bearing with us. If anything is not right, reply to this message within {{ "two weeks" | choice: "a month", "a few days" }} and it opens again right away.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/closing-silence',
    lang: 'en',
    title: 'Close when no answer came',
    situations: ['closing'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['kindness', 'integrity'],
    why: 'It closes without blame and makes it easy to come back.',
    when: 'no answer came',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

I have not heard from you about {{ request | default: "your question" }}, so I take it that things are fine. I will close it for now.

If it is not solved, that is no problem: just reply to this message, and we go on from where we were.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/closing-after-anger',
    lang: 'en',
    title: 'Close after a hard conversation',
    situations: ['closing', 'complaint'],
    rung: 'answer',
    channels: ['ticket', 'email'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'It ends on the matter and on goodwill, and does not bring up what was said in anger.',
    when: 'it was a hard conversation and it is solved',
    body: `Hello{% if customer %} {{ customer }}{% endif %},

This is now done: {{ "what was done" | ask }}. It took some effort on both sides, and I am glad we got there.

Thank you for staying with it. If anything comes up, you can reach me here, and we start with a clean slate.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/closing-chat',
    lang: 'en',
    title: 'Close a chat',
    situations: ['closing'],
    rung: 'answer',
    channels: ['chat'],
    length: 'short',
    values: ['kindness'],
    why: 'It checks once more, then leaves with a friendly word.',
    body: `Glad we got that sorted. Is there anything else on your mind? If not, have a good {{ "day" | choice: "evening", "weekend" }}, and come back any time.`,
  },
  {
    id: 'en/closing-social',
    lang: 'en',
    title: 'Close in public',
    situations: ['closing'],
    rung: 'answer',
    channels: ['social'],
    length: 'short',
    values: ['kindness', 'quality'],
    why: 'It shows others that the matter came to a good end.',
    body: `Glad that it's working again. Thank you for your patience, and for telling us. Our messages are open if you need anything.`,
  },
  {
    id: 'en/closing-talk',
    lang: 'en',
    title: 'Words to end a talk',
    situations: ['closing'],
    rung: 'answer',
    channels: ['phone', 'in-person'],
    length: 'short',
    values: ['quality', 'kindness'],
    why: 'It repeats what was agreed, so that nobody is left guessing.',
    body: `Let me sum up, so that we both know: {{ next_step | default: "I will send you the form today, and you send it back when you can." }}

Is there anything else? Thank you for {{ "calling" | choice: "coming in" }}, and all the best.`,
  },
  {
    id: 'en/closing-apology-accepted',
    lang: 'en',
    title: 'When the customer says sorry',
    situations: ['closing', 'request'],
    rung: 'answer',
    channels: ['ticket', 'email', 'chat'],
    length: 'short',
    values: ['kindness', 'respect'],
    why: 'It takes an apology with grace and moves on, so that it costs the customer nothing to have made it.',
    when: 'the customer says sorry for earlier words',
    cues: ['sorry for', 'apologise', 'apologize', 'my apologies', 'i was rude'],
    body: `Thank you for saying that. It means a lot, and there are no hard feelings. {{ next_step | default: "Now let us get your problem solved." }}`,
  },
];
