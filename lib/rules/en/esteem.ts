/** How people speak well of a group, defend it, say plainly who somebody is, or say what others say of a group. */

const group = '(@folk|@member|@folk and @folk|my @folk|people like (me|us|him|her|them))';
const claims =
  '(say|says|saying|claim|claims|claiming|call|calls|calling|think|thinks|thinking|believe|believes|believing|argue|argues|arguing|suggest|suggests|suggesting|imply|implies|implying|assume|assumes|assuming|insist|insists|insisting|shout|shouts|shouting|chant|chants|chanting|spread|spreads|spreading|post|posts|posting|write|writes|writing|teach|teaches|teaching|joke|jokes|joking|pretend|pretends|pretending|treat|treats|treating)';
const attacks =
  '(hate|hates|hating|hated|despise|despises|detest|loathe|dislike|dislikes|attack|attacks|attacking|abuse|abuses|abusing|hurt|hurts|hurting|harass|harasses|harassing|mock|mocks|mocking|blame|blames|blaming|insult|insults|insulting|fear|fears|bully|bullies|bullying|threaten|threatens|demonise|demonize|exclude|excludes|excluding|beat|beats|kill|kills|ban|bans|rape|rapes|degrade|look down on|looks down on|discriminate against|discriminates against|want to (kill|hurt|ban|deport)|wants to (kill|hurt|ban|deport))';
const somebody =
  '(people|those|anyone|anybody|everyone|everybody|someone|somebody|some|men|women|you|they|he|she|trolls|bigots|idiots|customers|the ones|the man|the woman|anyone else|whoever|nobody|no one|one)';
const nice =
  '(wonderful|amazing|lovely|great|greatest|brilliant|kind|kinder|kindest|beautiful|brave|braver|bravest|strong|stronger|equal|equals|human too|humans too|human beings too|people too|people first|welcome|normal|valuable|valued|important|talented|smart|clever|intelligent|capable|friendly|good people|good neighbours|good at|good for (us|our|this|everyone|business)|the best|nice|nicer|nicest|generous|awesome|fantastic|incredible|inspiring|inspirational|heroes|family|friends|neighbours|neighbors|loved|loving|honest|polite|helpful|peaceful|hard working|hardworking|gifted|funny|funnier|excellent|superb|magnificent|worthy|deserving|precious|perfect|gorgeous|decent|caring|warm|gentle|wise|resilient|essential|vital|fine|valid|worth it|worth listening to|like everyone else|like everybody else|like anyone else|like anybody else|like us|like you and me|like the rest of us|no different|gift|blessing|asset|joy|delight|pleasure|inspiration|treasure|backbone|heart|pride|future|part of)';
const bad =
  '(@base|@beast|@vile|@dim|@epithet|@doom|@vermin|problem|burden|enemy|enemies|threat|inferior|to blame|criminals|criminal|terrorists|terrorist|objects|property|dangerous|violent|disgusting|weak|useless|worthless|evil|sick|animals|less|lesser|worse|second class|stupid|a disease|ill|hated|ignored|forced|treated|abused|harassed|attacked|insulted|mocked|beaten|hurt|killed|left|paid less|punished|blamed|judged|feared|excluded|bullied|discriminated)';

const plainly = '(^|!(not|never|no|can|could|hardly|nobody|none|few|any|without))';

export const esteem: readonly string[] = [
  `${plainly} (love|loves|loved|loving|adore|adores|admire|admires|respect|respects|support|supports|supporting|welcome|welcomes|welcoming|celebrate|celebrates|celebrating|cherish|appreciate|appreciates|thank|trust|trusts|protect|protecting|defend|defending|help|helping|believe in|care about|care for|stand with|stands with|stand by|stand up for|proud of|proud to be|grateful to|grateful for|cheers to|here is to|happy for|glad for|in awe of|inspired by|thank god for|love to|respect for|love for|admiration for|thanks to) (all|all the|all of our|our|the|these|those|more|black|my|being|being a|to be|how|many|so many|a|an|every|each|and|@intens){0,3} ${group}`,
  `${group} (_ _{0,4})? (are|is|were|was|make|makes|be|being|have been|have always been) @adv{0,3} (a|an|the|so|such|some of|just|as|my|our|all|among|really|very|of|most|every bit as|more than){0,3} @intens? ${nice}`,
  `${plainly} ${group} @adv? (deserve|deserves|should have|should get|need|needs|must have|have a right to|have the right to|have every right to|are entitled to|have as much right) @adv{0,2} (all|the|a|an|our|more|to|to be|to feel|to have|full){0,3} (love|loved|respect|respected|equal|equality|same|better|rights|right|voice|dignity|support|protection|protected|kindness|justice|fair|fairness|fairly|safe|safety|happy|happiness|marry|heard|seen|believed|who they are|be here|live|celebrated|included|kept safe)`,
  `${group} (should|must|can|could|ought to) (all|also|always|finally)? (be)? (able to|free to|celebrated|respected|loved|equal|protected|heard|welcomed|welcome|marry|adopt|lead|proud|safe|included|treated (with|as|the same|equally|like anyone|fairly)|run (the|this|things)|have the same|have equal|have a say|live in peace)`,
  `(no|nobody|no one|not one|not a single) _{0,2} ${group} (deserves|deserve|should|ought) (to)? (have to|ever)? (be)? _{0,1} ${bad}`,
  `${group} (are|is|were|was|should|do|does|did|can|must|have|ought) (not|never|no) @adv? (be|been|deserve|deserve to be|to be|have to be)? (a|an|the|all|any|just|made|in any way|to)? @intens? ${bad}`,
  `(nothing|not anything|never anything) (is|was|@adv){0,2} wrong (with|about) (being|loving|marrying|@folk|@member|a|an|two)`,
  `${group} (work|works|pay|pays|contribute|contributes|built|build|made|make|makes|enrich|enriches|bring|brings|help|helps|give|gives|keep|kept|saved|save|teach|taught|run|runs) (_ _{0,3})? (hard|taxes|better|richer|possible|stronger|going|safe|so much|a lot|us|this country|our country|this city|our lives|running|great|alive|well|beautifully|brilliantly)`,
  `(love|loves|like|likes|proud|happy|glad|lucky|honoured|honored|delighted|pleased|grateful|great|good|nice|lovely|wonderful|brave|beautiful) (to (see|have|know|meet|be|hear)|how|that|of|for|it when|when|seeing|the way|being|having|living with|working with|so many) (so|many|so many|more|our|the|these|those|all|how|proud|strong|brave|a|an|being|and|with|of){0,4} ${group}`,
  `${group} (have|has|had) @adv? (such|so|some|the|a|an|very|really){0,3} (good|great|amazing|wonderful|beautiful|lovely|best|nice|brilliant|fantastic|kind|strong|much to (offer|give|teach)|taught|helped|saved|made us)`,
  `(friend|friends) (with|of) (a|an|many|more|some|all|any|so many|lots of){0,2} ${group}`,
  `(built|founded|enriched|saved|helped|taught|raised|looked after|cared for) by (the|many|our|these){0,2} ${group}`,
  `(can not|could not|do not want to) (imagine|picture|live in) _{0,4} without ${group}`,
  `(not|never|no|nobody|none|nor|neither|without) _{0,4} (${attacks}|kill|harm|hit|deport|get rid of|wipe out|punish|touch) (a|an|any|all|the|these|those|other|more|every|@intens){0,2} ${group}`,
  `${group} (do|does|did|will|would|could|can|have|has) (not|never) @adv? (ever|deserve to|want to|mean to|to)? (make|makes|disgust|sicken|scare|frighten|bother|annoy|offend|hurt|harm|threaten|ruin|destroy|steal|take|owe|exist (to|for)|die|commit|cause|done anything wrong|hurt anyone|bite|pose)`,
  '(i|he|she|we|my _|my _ _) (am|is|was|are) (a|an|also|both)? (@faith|@orientation|@nation|trans|disabled|deaf|blind|black|asian|autistic) (woman|man|person|girl|boy|couple|family|student|nurse|doctor|teacher)? (and|,|.|!|$)',
  '(@race|trans|gay|women s|disabled|muslim|jewish|immigrant|immigrants|migrant) (lives matter|is beautiful|are beautiful|rights|pride|equality|liberation|joy|history month|power to|excellence)',
];

/** With a group as what is said or attacked: "people who hate women", "saying that immigrants are lazy". */
export const hearsay: readonly string[] = [
  `${somebody} (who|that|to|should|must|can|cannot|could|would|ever|just|not|never|@adv){0,4} ${claims} (that|how|about|all|every|as|it|things like|so called){0,2} (@det|all|some|most|@intens){0,2} (@folk|@member)`,
  `(^|stop|no|without|not|never|by|for|of|about|against|than|is|enough|your|keep|kept|start|started|like) (@adv)? (saying|claiming|calling|thinking|believing|suggesting|arguing|implying|assuming|pretending|treating|shouting|chanting|spreading|posting|teaching|joking) (that|how|about|all|every|lies){0,2} (@det|all|some|most){0,2} (@folk|@member)`,
  `(@det _{0,2})? ${somebody} (who|that) (@adv|would|will|still|even|openly|want to){0,2} ${attacks} (@det|all|other|@intens){0,2} (@folk|@member)`,
  `(hating|attacking|abusing|harassing|mocking|blaming|insulting|demonising|demonizing|hurting|bullying|hatred|violence|abuse|prejudice|attacks|racism|discrimination|jokes|lies|slurs) (of|against|towards|toward|about|on|at)? (@det|all|other){0,2} (@folk|@member) (@adv|just|for|because|and|or|,){0,4} (is|are|has|have|must|makes|will never|should|in|never|needs|makes)`,
  `(you|u|he|she|they|someone|somebody|anyone|anybody|people|men) @adv{0,2} (do not|does not|do|would|should|could|might|must|to|ever|still){0,2} ${attacks} (@det|all|other|@intens){0,2} (@folk|@member)`,
  `(nobody|no one|none of us|not one of us) _{0,3} ${attacks} (@det|all|other){0,2} (@folk|@member)`,
  `(wrong|false|untrue|nonsense|unfair|disgusting|awful|shameful|horrible|sexist|racist|hateful|rude|cruel|ignorant|terrible|stupid|ashamed|unacceptable|offensive|ok|okay|right|fair|true|lie|myth|excuse|need) _{0,3} (to|that) (${claims}|${attacks}) (that|how|all|every|a|an){0,2} (@det|some|most){0,2} (@folk|@member)`,
  `!(i|we) (would|could|should|can|will|to) @adv? ${claims} (that|how|all|every){0,2} (@det|some|most){0,2} (@folk|@member)`,
  '(talk|talks|talking|talked|speak|speaks|speaking|spoke|joke|jokes|joking|write|writes|post|posts) (about|of|to|on|like that to) (@det|all|some|most){0,2} (@folk|@member)',
  '(not|never|stop|who|you|to|and|people|would|they|should) @adv? (call|calls|calling) (her|him|them|me|us|people|women|anyone|anybody|someone|somebody|each other|a @member|@folk|my _|our _) (a|an|names|the|that|such)',
];
