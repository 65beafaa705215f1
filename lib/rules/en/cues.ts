import type { Pack } from '../../core/rule';

/** What a customer asks for, and how a warm reply meets a feeling and says what comes next. */
export const cues: Pack = {
  lang: 'en',
  name: 'cues',
  version: '1',
  lexicons: [
    {
      name: 'sympathy',
      entries: [
        'sorry', 'apology', 'apologies', 'apologise', 'apologize', 'apologising', 'apologizing', 'forgive', 'regret', 'understand', 'understandable',
        'understandably', 'understood', 'appreciate', 'appreciated', 'thank', 'thanks', 'grateful', 'frustrating', 'frustration', 'frustrated', 'upsetting',
        'upset', 'worrying', 'worried', 'worry', 'stressful', 'distressing', 'annoying', 'inconvenience', 'awful', 'dreadful', 'horrible', 'terrible',
        'unacceptable', 'disappointing', 'disappointed', 'frightening', 'scary', 'exhausting', 'sad', 'saddened', 'heartbreaking', 'condolences', 'glad',
        'happy', 'relieved', 'pleased', 'delighted', 'congratulations', 'welcome', 'no excuse', 'not good enough', 'not acceptable', 'not okay', 'not ok',
        'too long', 'far too', 'too many times', 'you are right', 'you are quite right', 'right to', 'quite right', 'fair point', 'fair enough',
        'deserve', 'deserved', 'deserves', 'let you down', 'our mistake', 'our fault', 'my mistake', 'our error', 'my error', 'my fault', 'oh no', 'oh dear', 'ouch',
        'must be hard', 'must have been', 'must be', 'sounds like', 'sounds awful', 'i hear you', 'i hear that', 'we hear you', 'how hard', 'how difficult', 'take care',
        'good to hear', 'here for you', 'with you on this', 'not how', 'should never have', 'should not have had to', 'should not have happened', 'please do not worry',
        'that is a lot', 'a lot to', 'no wonder', 'bear with', 'bearing with', 'patience', 'mortifying', 'rotten', 'rough', 'hard',
      ],
      note: 'Words that meet a feeling, own a fault or thank. Wide on purpose: only a reply with none of them, and no next step, is cold.',
      source: 'own',
    },
  ],
  rules: [],
  cues: {
    acknowledgement: ['@sympathy', '(i|we) (can|could|do) (see|tell|imagine|hear)', '(your|that) (message|email|call|photo|photos|details) (helps|helped|matters)'],
    'next-step': [
      '(i|we|he|she|they|you|it|that|this|#name|team|crew|engineer|driver|manager|supervisor|colleague|somebody|someone|one|who) @adv{0,2} will',
      '(i|we) @adv{0,2} have @adv{0,2} (just|now|already|also|both)? (_ the|_ your|_ you|_ it|_ a|_ this|_ that|_ them|_ out|_ to|_ with|asked|sent|booked|raised|passed|opened|cancelled|refunded|arranged|checked|found|fixed|lifted|frozen|stopped|moved|written|left)',
      '(i|we|#name|somebody|someone) @adv? (am|are|is) @adv{0,2} (checking|looking|sending|asking|passing|booking|arranging|calling|ringing|on|going|working|putting|getting|raising|chasing|cancelling|refunding|staying|listening|writing|speaking|talking|taking|opening|finding|sorting|pushing|coming|trying|replacing|escalating|here)',
      '(let me|let us|allow me)',
      '(i|we) (can|could) @adv? (offer|send|book|move|arrange|refund|do|get|help|cancel|change|put|give|have|ask|check|look|replace|take|see if)',
      '(on its way|on the way|on her way|on his way|on their way|next step|next steps|next update|what happens next|as soon as|from here)',
      '(by|before|until|on|at|from|within|in|for|after|due|this) (#num|noon|midnight|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|the end|one|two|three|four|five|ten|an hour|a few|half|morning|afternoon|evening|lunchtime|close)',
      '^ (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(could|can|would|will) you @adv? (please)? (send|tell|let|give|share|confirm|try|check|dm|message|reply|ring|call|pop|hold|bring|look|take|open|read|keep|say|show|drop)',
      '(please)? (send|tell|dm|give|message|drop|let) (me|us) (your|the|a|know|which|what|how|where|when|here)',
      '(please call|please ring|call 9|press|hold the|reply here|reply to this)',
    ],
    request: [
      '(please|pls|plz|kindly)',
      '(can|could|would|will|may|might) (you|somebody|someone|anyone|anybody|i|we|it|this|that|the|your) @adv? _',
      '(i|we) @adv{0,2} (want|wants|need|require|expect|demand|request|insist|ask|wish|await|look forward)',
      '(i|we) @adv? would @adv? (like|love|appreciate|prefer|rather|be grateful|ask|expect|want)',
      '(i|we) @adv{0,2} (am|are) @adv? (waiting|asking|requesting|after|looking|trying|hoping|expecting|entitled|chasing|owed)',
      '(i|we) (have|had) @adv{0,2} been (waiting|trying|asking|promised|told|charged|overcharged|without|left|billed)',
      '(when|where|what|why|how|who|which) (is|are|will|can|do|does|did|has|have|should|would|much|long|time|day|date) _',
      '^ (is|are|do|does|did|has|have|will|can|could|should|would|am) (it|there|this|that|the|my|your|you|i|we|they|any|anyone|somebody|someone) _',
      '^ (fix|refund|send|cancel|call|ring|phone|email|replace|return|collect|repair|check|tell|give|get|put|restore|reconnect|remove|stop|update|correct|explain|reply|answer|confirm|credit|change|move|deliver|redeliver|book|arrange|close|reopen|reset|unblock|unlock|transfer|sort|pay|reimburse|look|let|come|turn|switch|resend|escalate|process|honour|honor|apply) (my|me|the|it|this|that|us|our|a|an|your|someone|somebody|them|him|her|into|back|off|on|out|up|over|at|to)',
      '(just|now|and|so|then|,) (fix|refund|send|cancel|call|ring|replace|collect|repair|restore|reconnect|stop|correct|sort|credit|give|get|put|tell|answer|reply) (my|me|the|it|this|that|us|our|someone|somebody|back)',
      '(need|needs|have to|has to|must|should|ought to) @adv? (be|get) _ ?',
      '(my|our|the) _{0,3} (has|have|is|are|was|were|will|does|do|did|can|could) @adv? not (arrived|come|working|work|been|turned|showed|received|delivered|updated|gone|changed|credited|refunded|paid|start|open|load|connect|let)',
      '(no|still no) (water|power|heating|hot water|internet|signal|reply|answer|refund|delivery|parcel|electricity|gas|response|callback|call back|service|dial tone|connection|broadband)',
    ],
  },
};
