import type { Rule } from '../../../core/rule';

/** Words of the trade, as a pattern; with an example of each. */
const trade: readonly {
  readonly name: string;
  readonly words: string;
  /** What can stand in their place, without an article; none where only the agent can say it. */
  readonly plain?: string;
  readonly flags: string;
  readonly passes: string;
}[] = [
  {
    name: 'service-level',
    words: '(sla|slas|service level agreement|kpi|kpis)',
    plain: 'promised time',
    flags: 'Your SLA is two days.',
    passes: 'We promised two days.',
  },
  {
    name: 'end-of-day',
    words: '(eod|cob|close of business|end of play|c o b)',
    plain: 'the end of the day',
    flags: 'You have it by COB.',
    passes: 'You have it by the end of the day.',
  },
  {
    name: 'unsettled',
    words: '(tbc|tba|tbd)',
    plain: 'not settled yet',
    flags: 'The date is TBC.',
    passes: 'The date is not settled yet.',
  },
  {
    name: 'return-number',
    words: '(rma|rma number|rtv)',
    plain: 'return number',
    flags: 'We raise an RMA.',
    passes: 'Here is your return number.',
  },
  {
    name: 'item-number',
    words: '(sku|skus|asn)',
    plain: 'item number',
    flags: 'The SKU is gone.',
    passes: 'The item is sold out.',
  },
  {
    name: 'maker',
    words: '(oem|odm)',
    plain: 'maker',
    flags: 'It is on order from the OEM.',
    passes: 'It is on order from the maker.',
  },
  {
    name: 'first-report',
    words: '(fnol|first notification of loss)',
    plain: 'report of the damage',
    flags: 'I open an FNOL.',
    passes: 'I have noted your report of the damage.',
  },
  {
    name: 'who-you-are',
    words: '(kyc|cdd|edd|pep check|aml|aml hold|aml check)',
    plain: 'identity check',
    flags: 'It is held for KYC.',
    passes: 'We have to check who you are.',
  },
  {
    name: 'bank-transfer',
    words: '(bacs|chaps)',
    plain: 'bank transfer',
    flags: 'It goes by BACS.',
    passes: 'It goes by bank transfer.',
  },
  {
    name: 'bank-reference',
    words: '(arn|acquirer|interchange|nostro|chargeback cycle)',
    flags: 'The acquirer has it.',
    passes: 'The bank has it.',
  },
  {
    name: 'meter-number',
    words: '(mpan|mprn|mpxn|kva)',
    plain: 'meter number',
    flags: 'Your MPRN is wrong.',
    passes: 'The number of your meter is wrong.',
  },
  {
    name: 'meter',
    words: '(smets1|smets2|smets|ihd)',
    flags: 'The IHD is not paired.',
    passes: 'The display is not paired.',
  },
  {
    name: 'what-went-wrong',
    words: '(rca|root cause analysis|post mortem|rfo|pir)',
    plain: 'check of what went wrong',
    flags: 'The RCA is open.',
    passes: 'We are finding out what went wrong.',
  },
  {
    name: 'specialist',
    words:
      '(escalation (matrix|path)|(tier|level|line|l) (1|2|3|#num|one|two|three) (team|queue|incident|ticket|escalation|support|agent|agents|engineers)|(second|third) line (support|team|queue)|swimlane|triage queue)',
    flags: 'It is with the tier 2 team.',
    passes: 'It is with a specialist.',
  },
  {
    name: 'our-system',
    words: '(backend|back end|crm|erp|wms|ivr|middleware|the stack|api gateway|load balancer|endpoint|endpoints)',
    plain: 'system',
    flags: 'The back end is slow.',
    passes: 'Our system is slow.',
  },
  {
    name: 'nightly-run',
    words: '(cron|cron job|batch job|batch run|sync job|overnight batch)',
    plain: 'nightly update',
    flags: 'The batch run missed it.',
    passes: 'The nightly update missed it.',
  },
  {
    name: 'repair-of-program',
    words:
      '(hotfix|hot fix|cherry picked|cherry pick|redeploy|redeployed|refactor|merge request|pull request|sprint|backlog item)',
    flags: 'A hotfix is out.',
    passes: 'The repair is out.',
  },
  {
    name: 'earlier-version',
    words: '(rollback|roll back the|rolled back the|regression|regressed)',
    flags: 'We roll back the release.',
    passes: 'We go back to the version before.',
  },
  {
    name: 'program-fault',
    words:
      '(stack trace|null pointer|race condition|memory leak|segfault|jwt|oauth|nonce|idempotent|timeout error|handshake|exception handler)',
    plain: 'fault in the program',
    flags: 'It was a race condition.',
    passes: 'It was a fault in the program.',
  },
  {
    name: 'set-up',
    words: '(provisioned|provisioning|provision the|deprovision|deprovisioned|reprovision)',
    flags: 'It is being provisioned.',
    passes: 'It is being set up.',
  },
  {
    name: 'switched-off',
    words: '(decommissioned|sunset the|sunsetted|deprecated|end of life|eol)',
    flags: 'The unit is decommissioned.',
    passes: 'The unit is no longer in use.',
  },
  {
    name: 'spare-system',
    words: '(failover|fail over|failed over|redundancy switch)',
    plain: 'switch to the spare system',
    flags: 'The failover took an hour.',
    passes: 'The spare system took over.',
  },
  {
    name: 'address-change',
    words: '(dns propagation|propagation delay|ttl|dns|a record|cname)',
    flags: 'It is DNS propagation.',
    passes: 'It takes a day until the change is known everywhere.',
  },
  {
    name: 'line-quality',
    words: '(packet loss|latency|jitter|backhaul|throughput|attenuation|snr|line sync|sync rate)',
    flags: 'There is packet loss.',
    passes: 'The line loses data.',
  },
  {
    name: 'line-parts',
    words: '(cpe|olt|ont|dslam|cabinet port|jumpering|tie pair|bras|splitter|d side|e side)',
    flags: 'The DSLAM is full.',
    passes: 'The street cabinet is full.',
  },
  {
    name: 'nothing-found',
    words: '(no fault found|nff|could not replicate|unable to replicate)',
    plain: 'nothing wrong this time',
    flags: 'It came back as no fault found.',
    passes: 'We found nothing wrong this time.',
  },
  {
    name: 'order-for-repair',
    words: '(work order|job sheet|job ticket|trouble ticket|wo number)',
    plain: 'repair order',
    flags: 'A work order is open.',
    passes: 'The repair is ordered.',
  },
  {
    name: 'put-through',
    words: '(warm transfer|cold transfer|wrap code|disposition code|dispo)',
    flags: 'I do a warm transfer.',
    passes: 'I put you through and stay on the line.',
  },
  {
    name: 'contact',
    words:
      '(touchpoint|touch point|touchpoints|omnichannel|customer journey|deflection|action owner|workstream|bandwidth to|circle back|low hanging|deep dive|synergies|onboarding journey)',
    flags: 'We review each touchpoint.',
    passes: 'We look at how we work with you.',
  },
  {
    name: 'called-off',
    words: '(stood down|stand down)',
    plain: 'called off',
    flags: 'The crew was stood down.',
    passes: 'The crew was called off.',
  },
  {
    name: 'supply',
    words: '(upstream|downstream|isolate the feed|earth down|feeder|switchgear|substation trip)',
    flags: 'It is an upstream issue.',
    passes: 'It is in another part of our network.',
  },
  {
    name: 'accounts',
    words: '(reconciliation|accrual|accruals|ledger|suspense account|write off code|net of|gross up|pass through)',
    flags: 'It is in a suspense account.',
    passes: 'It waits in a holding account.',
  },
  {
    name: 'claim-from-other',
    words:
      '(subrogation|indemnity basis|betterment|proximate cause|insured peril|perils|peril|excess waiver|salvage value)',
    flags: 'Betterment applies.',
    passes: 'You pay the part that makes it better than before.',
  },
  {
    name: 'latin',
    words:
      '(inter alia|pro rata temporis|ultra vires|de minimis|prima facie|mutatis mutandis|force majeure|ex gratia|bona fide|sine qua non|ab initio|ipso facto|per se)',
    flags: 'It is paid ex gratia.',
    passes: 'It is paid as a gesture.',
  },
  {
    name: 'legal-words',
    words:
      '(pursuant to|herein|hereinafter|aforementioned|aforesaid|notwithstanding|heretofore|hereunder|thereof|without prejudice|in lieu of|in respect of the above)',
    flags: 'Pursuant to your contract it is due.',
    passes: 'Under your contract it is due.',
  },
  {
    name: 'housing',
    words: '(void property|mutual exchange|reinstatement|decant|dilapidations|making good)',
    flags: 'It is a void property.',
    passes: 'The flat is empty.',
  },
];

/** A word that is explained where it stands is no riddle. */
const explained = [
  '(means|meaning|stands for|short for|in other words|in plain (words|english)|that is to say|called|known as|the word|the term|our word|our name) _{0,2}',
  '_ is @adv? (the|a|an|our|only our|what we call) (_{0,3}) (that|which|where|for|of|when|who|between|on)',
  '(you|your) (asked|mentioned|wrote|said|letter|email)',
];

/** One rule for each meaning, so that each has its plain words. Abbreviations that no list knows are found by the engine. */
export const jargon: readonly Rule[] = trade.map(({ name, words, plain, flags, passes }) => ({
  id: `en/drafts/jargon-${name}`,
  kind: 'jargon',
  patterns: [words],
  except: explained,
  confidence: 0.72,
  reason: 'A customer may not know these words.',
  ...(plain === undefined ? {} : { suggestion: plain }),
  note: 'Words of the trade that mean nothing outside.',
  source: 'own',
  flags: [flags],
  passes: [passes],
}));
