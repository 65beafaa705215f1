/** What takes the despair out of words about death, for every rule that listens for it: denials, trades and jokes. */
export const notDistress: readonly string[] = [
  '(awareness|prevention|thesis|dissertation|catalogue|policyholders|fundraiser|fundraising|sponsored|statistics|exclusion period|group policy)',
  '(training|module|poster|banner|article|novel|film|series|leaflet|charity) _{0,5} (suicide|self harm|self-harm|suicidal|dying)',
  '(suicide|self harm|suicidal) _{0,3} (squad|among|module|training|poster|banner|article|novel|film|series|charity|hotline banner|thoughts module|doors)',
  '(i am|am|i was) not (suicidal|self harming|a danger to myself|depressed|going to (kill|hurt|harm|hang) (myself|anyone)|thinking of (killing|hurting|harming) myself)',
  '(never|not going to|would not|will not) (hurt|harm|kill|cut|hang|do anything to) myself',
  'suicidal _{0,1} (years ago|back then|in my (teens|twenties)|ten|twenty|when i was)',
  '(saved|changed|got back|given me back) my life',
  '~(hang|cut|shoot|pour|get|buy) myself (a|an|some|another|one|the)',
  '(nobody|no one|no-one) is going to die',
  '(i|we) (nearly|almost) ~(kill|cut|hurt|hang|drown|electrocute) myself',
  '(lol|lmao|rofl|haha|hahaha|jk|just kidding|only joking|😂|🤣)',
  '(server|app|laptop|printer|engine|battery|plant|router|build|boiler|phone|character|boss|toon) _{0,2} (wants|want|seems|decides|likes|keeps|killing|killed) (to|himself|itself|herself)',
  '(die|dead|dying|old age) _{0,2} before (you|anyone|anybody|somebody) (answer|answers|reply|replies|call|ring|arrive|arrives|turn up)',
  '(end|ending) (it|things) with (you|your|this (company|bank|provider|contract|shop))',
];
