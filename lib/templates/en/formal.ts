import type { Template } from '../../core/template';

/** Formal notices: the matter first, then the clause, what happens next, until when, and how to object. */
export const formal: readonly Template[] = [
  {
    id: 'en/notice-discrimination',
    lang: 'en',
    title: 'Notice: a discriminatory remark',
    situations: ['discrimination', 'hate'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['respect', 'safety', 'integrity'],
    why: 'It helps with the request without delay, names the remark without repeating it, and leaves a fair way to answer.',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

First, {{ request | default: "your request" }}. {{ next_step | default: "It is being worked on, and you will hear from me by tomorrow evening." }}

This message is also a formal notice. In your message of {{ message_date }} you put a person down because of {{ "where they come from" | choice: "their skin colour", "their religion", "their sex or gender", "whom they love", "their age", "a disability" }}, or asked to be served by somebody else for that reason.

Our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls this abusive: treating people as less because of who they are. We do not choose who helps you on such grounds, and we would stand up for you in the same way. The code binds us as much as it binds you.

Please write to whoever helps you here as to any other person. If an accent or a bad line makes it hard to follow somebody, tell us that. We will gladly switch to writing, or find an interpreter.

What happens next: you go on getting help as before. This notice ends on {{ end_date }}, and if nothing of the kind comes up until then, that is the end of it. If it does, {{ supervisor | default: "my supervisor" }} may decide that you can reach us in one agreed way only. You would hear of that beforehand.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

If something makes it hard to deal with us, such as your health, the language or a bad time at home, please tell me. We can often find a way that suits you better.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/notice-hate',
    lang: 'en',
    title: 'Notice: hateful words about a group',
    situations: ['hate', 'discrimination'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['respect', 'safety', 'integrity'],
    why: 'It names the harm in one sentence and does not lecture; the request goes on as before.',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

About {{ request | default: "your request" }}: {{ next_step | default: "It is being worked on, and you will hear from me by tomorrow evening." }}

This message is also a formal notice. Your message of {{ message_date }} holds hateful words about {{ "a group of people" | choice: "people of a certain origin", "people of a certain faith", "people because of whom they love", "disabled people" }}. Some of the people who read your messages belong to that group, or love somebody who does.

In our code of conduct{% if code_url %} ({{ code_url }}){% endif %} this counts as abusive: hateful speech about people because of who they are. The code binds us as much as it binds you.

Please leave such words out when you write to us. Everything else you have to say is welcome, also when it is sharp.

What happens next: you go on getting help as before. This notice ends on {{ end_date }}, and if nothing of the kind comes up until then, that is the end of it. If it does, {{ supervisor | default: "my supervisor" }} may decide that you can reach us in one agreed way only. You would hear of that beforehand.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

If something makes it hard to deal with us, such as your health, the language or a bad time at home, please tell me. We can often find a way that suits you better.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/notice-harm-wish',
    lang: 'en',
    title: 'Notice: a wish that somebody comes to harm',
    situations: ['harm-wish', 'insult'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'kindness', 'respect'],
    why: 'It says what the words do to the person who reads them, leaves room for despair behind them, and goes on helping.',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

I have not forgotten {{ request | default: "your request" }}. {{ next_step | default: "It is being worked on, and you will hear from me by tomorrow evening." }}

This message is also a formal notice. In your message of {{ message_date }} you wished somebody here ill. I know that people say such things when they see no way out. They stayed with the person who read them.

Our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls this hurtful: words that can cause pain, in body or in mind. The code binds us as much as it binds you.

Please tell us what is wrong without wishing anybody harm. And if things are bad for you right now, beyond what we can mend, please say so. We would like to know.

What happens next: you go on getting help as before. This notice ends on {{ end_date }}, and if nothing of the kind comes up until then, that is the end of it. If it does, {{ supervisor | default: "my supervisor" }} may decide that you can reach us in one agreed way only. You would hear of that beforehand.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

If something makes it hard to deal with us, such as your health, the language or a bad time at home, please tell me. We can often find a way that suits you better.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/notice-sexual',
    lang: 'en',
    title: 'Notice: unwanted sexual remarks',
    situations: ['sexual-harassment'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'respect', 'integrity'],
    why: 'It is plain and brief, puts no feeling on show, and makes sure that another person takes over the case.',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

Your request about {{ request | default: "your account" }} goes on. A different colleague looks after it from today. {{ next_step | default: "You will hear from them by tomorrow evening." }}

This message is also a formal notice. In your message of {{ message_date }} you made sexual remarks to a person who works here. They were not welcome.

Our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls this hurtful and abusive: words that cause distress and treat a person without respect. The code binds us as much as it binds you.

Please keep to the matter when you write or speak to us.

What happens next: you go on getting help as before. This notice ends on {{ end_date }}, and if nothing of the kind comes up until then, that is the end of it. If it does, {{ supervisor | default: "my supervisor" }} may decide that you can reach us in one agreed way only. You would hear of that beforehand.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

If something makes it hard to deal with us, such as your health, the language or a bad time at home, please tell me. We can often find a way that suits you better.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/notice-intimidation',
    lang: 'en',
    title: 'Notice: intimidation',
    situations: ['intimidation', 'aggression'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['safety', 'integrity', 'respect'],
    why: 'It names what was said in neutral words, keeps lawful steps apart from it, and tells openly who knows of it.',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

First, {{ request | default: "your request" }}. {{ next_step | default: "It is being worked on, and you will hear from me by tomorrow evening." }}

This message is also a formal notice. In your message of {{ message_date }} you wrote {{ "that you know where somebody here lives or works" | choice: "that somebody here would regret something", "that you would make private details of somebody here public" }}. That makes people afraid, whatever was meant by it. I have told {{ supervisor | default: "my supervisor" }} about it.

Our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls this violent and abusive: words that threaten people or make them fear for their safety. The code binds us as much as it binds you.

You are free to complain, to go to a lawyer, a regulator or the press, and to write a review. None of that is meant here. Please leave private lives and homes out of it.

What happens next: you go on getting help as before. This notice ends on {{ end_date }}, and if nothing of the kind comes up until then, that is the end of it. If it does, {{ supervisor | default: "my supervisor" }} may decide that you can reach us in one agreed way only. You would hear of that beforehand.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

If something makes it hard to deal with us, such as your health, the language or a bad time at home, please tell me. We can often find a way that suits you better.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/notice-repeated-insult',
    lang: 'en',
    title: 'Notice: insults after a boundary',
    situations: ['insult', 'cursing', 'aggression'],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['respect', 'integrity', 'accountability'],
    why: 'It recalls the earlier request as a fact, without reproach, and makes the next step foreseeable.',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

About {{ request | default: "your request" }}: {{ next_step | default: "It is being worked on, and you will hear from me by tomorrow evening." }}

This message is also a formal notice. On {{ boundary_date }} I asked you to leave insults out. Your message of {{ message_date }} holds some again, aimed at the people who work here.

Our code of conduct{% if code_url %} ({{ code_url }}){% endif %} calls this {{ clauses | default: "hurtful and abusive" }}: words that go at people and not at the problem. The code binds us as much as it binds you.

Your complaint itself is welcome, and it will be dealt with in full. Please write about what went wrong as plainly as you like, without going at people.

What happens next: you go on getting help as before. This notice ends on {{ end_date }}, and if nothing of the kind comes up until then, that is the end of it. If it does, {{ supervisor | default: "my supervisor" }} may decide that you can reach us in one agreed way only. You would hear of that beforehand.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

If something makes it hard to deal with us, such as your health, the language or a bad time at home, please tell me. We can often find a way that suits you better.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
  {
    id: 'en/notice-general',
    lang: 'en',
    title: 'Notice: any serious breach',
    situations: [
      'insult',
      'aggression',
      'cursing',
      'harm-wish',
      'hate',
      'discrimination',
      'intimidation',
      'sexual-harassment',
    ],
    rung: 'notice',
    channels: ['ticket', 'email'],
    length: 'long',
    values: ['integrity', 'respect', 'safety'],
    why: 'It is for what fits no other notice: the agent says in own words what was written, and the rest is fair and complete.',
    body: `Hello{% if customer_full %} {{ customer_full }}{% endif %},

First, {{ request | default: "your request" }}. {{ next_step | default: "It is being worked on, and you will hear from me by tomorrow evening." }}

This message is also a formal notice. It is about your message of {{ message_date }}. {{ "What was written, in neutral words and one full sentence" | ask }}

In our code of conduct{% if code_url %} ({{ code_url }}){% endif %} this comes under {{ clauses | default: "abusive" }}. The code binds us as much as it binds you.

Please go on telling us what is wrong, in words that harm nobody.

What happens next: you go on getting help as before. This notice ends on {{ end_date }}, and if nothing of the kind comes up until then, that is the end of it. If it does, {{ supervisor | default: "my supervisor" }} may decide that you can reach us in one agreed way only. You would hear of that beforehand.

If you see this differently, you can object until {{ object_date }}. Reply to this message or write to {{ object_contact | default: "my supervisor" }}. Somebody who was not involved will look at it with fresh eyes.

If something makes it hard to deal with us, such as your health, the language or a bad time at home, please tell me. We can often find a way that suits you better.

Kind regards{% if agent %},
{{ agent }}{% endif %}`,
  },
];
