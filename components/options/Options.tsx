/** The settings page: every key with its value, where the value comes from, and a lock where the organisation set it. */
import { Icon } from '../ui/Icon';
import { Language, useWords } from '../ui/language';
import { Mark } from '../ui/Mark';
import { say } from '../ui/say';
import { english, type Words } from '../ui/words';
import { Answers } from './Answers';
import { ChoiceSetting } from './ChoiceSetting';
import { CrisisLines } from './CrisisLines';
import { DraftSettings } from './DraftSettings';
import { Doctor } from './doctor/Doctor';
import { MemorySection } from './MemorySection';
import { Pages } from './Pages';
import { Privacy } from './Privacy';
import type { OptionsProps } from './props';
import { RollOut } from './rollOut/RollOut';
import { Section, type SectionName, sectionIcons } from './Section';
import { SwitchSetting } from './SwitchSetting';
import { TextSetting } from './TextSetting';

export function Options({ words = english, ...props }: OptionsProps & { words?: Words }) {
  return (
    <Language.Provider value={words}>
      <div class="cp page" data-theme={props.effective.policy.theme} lang={words.lang} dir={words.dir}>
        <nav class="nav" aria-label={words.options.title}>
          <p class="brand">
            <Mark size={28} />
            <strong>{words.panel.name}</strong>
          </p>
          <ul>
            {(Object.keys(words.options.sections) as SectionName[]).map((name) => (
              <li key={name}>
                <a href={`#${name}`}>
                  <Icon name={sectionIcons[name]} />
                  {words.options.sections[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="main">
          <h1>{words.options.heading}</h1>
          <Banners {...props} />
          <Section name="you">
            <TextSetting {...props} name="agentName" />
            <TextSetting {...props} name="organisationName" />
            <TextSetting {...props} name="codeUrl" />
            <TextSetting {...props} name="supervisor" />
            <CrisisLines {...props} />
          </Section>
          <Pages {...props} />
          <DraftSettings {...props} />
          <Section name="appearance">
            <ChoiceSetting {...props} name="side" />
            <ChoiceSetting {...props} name="theme" />
            <SwitchSetting {...props} name="collapsed" />
            <SwitchSetting {...props} name="shield" />
          </Section>
          <Answers {...props} />
          <MemorySection {...props} />
          <Privacy {...props} />
          <Doctor {...props} />
          <RollOut {...props} />
          <VersionTable {...props} />
        </main>
      </div>
    </Language.Provider>
  );
}

/** That the organisation manages some keys, and which values were not accepted and why. */
function Banners({ effective }: OptionsProps) {
  const words = useWords();
  const managed = Object.values(effective.sources).includes('managed');
  return (
    <>
      {managed && (
        <p class="banner">
          <Icon name="lock" /> {words.options.managedBanner}
        </p>
      )}
      {effective.problems.length > 0 && (
        <div class="banner warn">
          <Icon name="warning" />
          <div>
            <h2>{words.options.problemsHeading}</h2>
            <ul class="bullets">
              {effective.problems.map(({ path, source, reason }) => (
                <li key={`${source} ${path} ${reason}`}>
                  {say(words.options.problem, {
                    path: path || words.options.problemWhole,
                    source: words.options.sources[source],
                    reason,
                  })}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  );
}

function VersionTable({ versions }: OptionsProps) {
  const words = useWords();
  return (
    <Section name="versions">
      <dl class="versions-table">
        {(['extension', 'rules', 'model', 'templates'] as const).map((name) => (
          <div key={name}>
            <dt>{words.options.versionNames[name]}</dt>
            <dd>{versions[name]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
