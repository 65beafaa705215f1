import type { Pack } from '../../core/rule';

const who =
  '(@you|@them|@anybody|@whoever|(@det|every|each|one|any|another|some|next|first|last) _{0,3} (@staff|@man|@staff-group|@kin|bloke|lad|one|dog|cat)|#name)';
const theirs = '(your|ur|yer|ya|his|her|their|every|all your|all of your|(this|the) company s|@staff s)';
const me = '(@i|my @allies|me and (my|the) _|me and _|the lads|the boys|my boys)';
const blow =
  '(slap|punch|kick|kicking|smack|thump|crack|belt|clout|headbutt|hiding|beating|battering|wallop|clip|hammering|pasting|thrashing|doing|twatting|leathering|shoeing|dig|jab|elbow|fist|boot|knee|black eye|fat lip|bloody nose|broken nose|broken jaw|bullet|brick|bat)';
const are =
  '(are|is|r|were|was|be|being|look|looks|act|acts|behave|behaves|live|smell|seem|seems|sound|sounds|remain|remains|make|makes|feel like)';

/**
 * The bare frames of a breach, as wide as the language has them: somebody who means to, a deed, a victim; a group and what is
 * said of it. Each is a hint. It never counts alone; together with what the learned part thinks of the text it does.
 */
export const frames: Pack = {
  lang: 'en',
  name: 'frames',
  version: '1',
  lexicons: [],
  rules: [
    {
      id: 'en/frames/means-to-hurt',
      kind: 'threat',
      patterns: [
        `${me} _{1,8} (to|and|then|n|or|will|would|shall|gonna|going to) @adv{0,2} (@violence|@harm) @adv? ${who}`,
        `${me} @adv{0,2} (@violence|@harm) @adv? ${who} _{0,6} (next time|next week|tonight|tomorrow|today|later|soon|when|once|till|until|unless|if|the (minute|moment|second|day|next|first))`,
        `^ @adv{0,2} (about to|ready to|off to|on my way to|coming to|time to|somebody should|someone should|@will|@would)? @adv{0,2} @violence @adv? ${who}`,
        `${me} _{0,8} (@violence|@harm-hard) ${theirs} _{0,2} (@staff|@kin|@man|@staff-group|dog|cat)`,
        `(set|setting|put|light|lit) ${who} (on fire|alight|ablaze|in flames|under)`,
        `${me} _{0,6} (hold|push|press|shove|stick|ram|slam|trap|shut|feed|dip|drag|pull|nail|tie|chain|lock|throw|chuck|sling|pitch|drop|dump) (${who}|${theirs} _{0,2} @body) _{0,2} (in|into|on|onto|under|over|off|through|against|down|out|to|up)`,
        `(is|are|be|get|gets|getting|gonna|going to|end up|ends up) @adv? (get|be|getting|being)? @adv{0,2} (@harmed|knocked|flattened|decked|floored|lamped|chinned|leathered|kicked|hit|hurt|broken|smashed|cut|sliced|gutted|drowned|run down|taken apart|filled in|done over)`,
      ],
      ignores: ['thing', 'self'],
      confidence: 0.4,
      reason: 'The writer may mean to hurt somebody.',
      note: 'Who, what and to whom, with anything between. Many innocent sentences have the frame; the learned part tells them apart.',
      source: 'own',
      flags: [
        'I will be back on Saturday to punch him.',
        'I punch him with his own scanner next time.',
        'Somebody is getting knocked flat.',
        'I am going to set him on fire.',
      ],
      passes: ['I will be back on Saturday to collect it.', 'Your driver hit my gate.', 'I hit the button next time.'],
    },
    {
      id: 'en/frames/blow-given',
      kind: 'threat',
      patterns: [
        `${blow} (off|from|by|of) (me|my|us|our|the lads|@allies)`,
        `(get|gets|getting|got|gets himself|gets herself|give|gives|giving|have|due|owed|earn|earned|earning|needs|need|deserves|deserve|wants|want|asking for|asks for|begging for|in for|expect|feel|taste|catch|catching|cop) (@you|@them|@det _{0,2} (@staff|@man))? (a|an|one|the|some|my|his|her) _{0,2} ${blow}`,
        `(a|an|the|my|this) _{0,1} (@weapon|@arms|@firearms|@gun) (to|through|into|for|at|against|across|over|under|round|around|down|up) (@you|${theirs}|the|that|this|every|him)`,
        `(take|takes|taking|took|put|putting|use|using|swing|swinging|bring|bringing|turn up with|come with|coming with|armed with) (a|an|the|my|this|some|two) _{0,2} (@weapon|@arms|@firearms|@gun|can of petrol|saw|grinder|torch|lighter|match)`,
        `(with|by) (a|an|the|my|this|his own|her own|your own) _{0,1} (@weapon|@arms|@firearms|@gun|car|van|truck|boot|boots|fist|fists|shovel|spade|ladder|forklift|digger)`,
      ],
      ignores: ['thing', 'self'],
      confidence: 0.36,
      reason: 'The writer may mean to hurt somebody.',
      note: 'A blow or a weapon as a noun: what somebody gets, is due, or what is taken to something.',
      source: 'own',
      flags: ['He is getting a slap off me.', 'I will take an axe to the mast.', 'Hit your handler with my car.'],
      passes: ['He got a letter from me.', 'I will take a photo of it.'],
    },
    {
      id: 'en/frames/means-to-wreck',
      kind: 'threat',
      patterns: [
        `${me} _{0,8} (@wreck|@arson) ${theirs} _{0,2} _`,
        `${me} _{1,8} (and|to|then|n) @adv{0,2} (@wreck|@arson) (the|that|this|every|each|all|all the|both|half) _{1,3}`,
        `(^|and|then|about to|going to|gonna|time to|tonight i|tomorrow i) @adv{0,2} (@wreck|@arson) (your|ur|yer) _{0,2} _`,
        `${me} _{0,6} (block|flood|jam|fill|stuff|pour|tip|empty|spray|smear|throw|put|slip|drop|plant|leave|hide|mix|add|spit|piss|shit) _{0,4} (in|into|on|onto|over|through|down|up|under|all over) (${theirs}|the|that|every) _{1,3}`,
        `${me} _{0,6} (wipe|delete|erase|encrypt|hack|crash|corrupt|leak|drain|ddos|brick|destroy|take down|take out|bring down|lock up|shut down) (${theirs}|the|that|every|everything|all)`,
      ],
      ignores: ['thing', 'self'],
      confidence: 0.34,
      reason: 'The writer may mean to damage property.',
      note: 'A deed that ruins things, and what is the other’s. Deleting one’s own account and breaking a contract have the frame as well.',
      source: 'own',
      flags: [
        'I will come to the shop and break every phone on display.',
        'I destroy your cash machine.',
        'I pour concrete into your drains.',
      ],
      passes: ['I will come to the shop and buy every phone on display.', 'Your van destroyed the verge.'],
    },
    {
      id: 'en/frames/group-disparaged',
      kind: 'hate',
      patterns: [
        `(@folk|@member|the (@nation|@faith|@orientation)) (_ _{0,4})? @adv{0,2} ${are} @adv{0,3} (a|an|the|all|just|so|such|too|not|no|never|nothing but|like|only|as|more|less|worse|no better){0,3} (@intens|@adv){0,2} (@base|@beast|@vile|@vile-attr|@dim|@epithet|@vermin|@doom|@swear|problem|trouble|danger|threat|burden|mistake|disease|joke|waste|curse|plague|evil|wrong|inferior|unnatural|abnormal|violent|dangerous|worthless|useless|weak|different|beneath|below|lesser|cancer|shame|disgrace|disgusting|gross|sick|dirty|greedy|criminal|criminals|liars|thieves|killers|rapists)`,
        `(@folk|@member) @adv{0,2} (should|must|ought to|need to|deserve to|have to|had better|has to|needs to|deserves to|can|will|do|does|could|would) @adv{0,2} (not|never)? @adv? (@doom|be|have|get|go|stay|belong|exist|live|breed|vote|work|drive|marry|teach|leave|disappear|vanish|learn|know|stop|understand|trusted|allowed|help|do anything|be trusted)`,
        '(hate|hates|hating|hated|despise|loathe|detest|dislike|can not stand|can not bear|fear|mistrust|distrust|sick of|tired of|fed up with|disgusted by|done with|no time for|no respect for|no place for|no room for|get rid of|rid of|against|down with|death to|fuck|screw|damn) _{0,3} (@folk|@member)',
        '(@folk|@member) @adv{0,2} (creep|creeps|scare|scares|frighten|annoy|annoys|irritate|offend|offends|bother|bothers|gross|disgust|disgusts|sicken|repel|anger|enrage|freak) (me|us|everyone|out)',
        '(repelled|revolted|sickened|offended|annoyed|creeped out|grossed out|scared|frightened|disgusted|appalled|angered|angry|mad|furious) (by|at|with|of) _{0,3} (@folk|@member)',
        '(@swear|@vile-attr|@vile|@dim|@base|@intens) (@folk|@member)',
        '(@folk|@member) _{0,3} (ruin|ruins|ruined|ruining|destroy|destroys|destroying|steal|steals|stealing|take|takes|taking|rape|rapes|kill|kills|murder|murders|rob|robs|lie|lies|cheat|cheats|smell|smells|stink|stinks|leech|leeches|breed|breeds|infest|invade|invading|corrupt|corrupts|groom|groomers|spread|spreads|sponge|sponges|drain|drains) _{0,4}',
        '(@folk|@member) _{0,6} (they|them|these|those) @adv? (are|should|must|all|make|disgust|deserve|need|do not|can not|have no|ruin|steal)',
      ],
      ignores: ['self'],
      confidence: 0.36,
      reason: 'The writer may speak of a group of people as less.',
      note: 'A group and nearly anything unkind beside it. Complaints about how a group is treated have the frame as well.',
      source: 'own; HateCheck (Röttger et al. 2021), functionalities for the forms',
      flags: [
        'Immigrants are a burden on us all.',
        'Women should never drive.',
        'I have no time for Muslims.',
        'Foreigners ruin every town.',
      ],
      passes: ['Women run this branch very well.', 'Many pensioners use your app.'],
    },
  ],
};
