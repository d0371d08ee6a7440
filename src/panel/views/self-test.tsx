// What holds of Google in this account: each fact that was tried, and all of it as a text to be sent.
import type { ViewProps } from '../view';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { call } from '../server';
import { useAnswer } from '../use-answer';

export function SelfTestView({ words, language }: ViewProps) {
  const [asked, again] = useAnswer(() => call('selfTest', language));
  return (
    <>
      <h1 tabIndex={-1}>{words.selfTest}</h1>
      <p class="faint">{words.selfTestHelp}</p>
      {asked.at === 'waiting' && <Loading text={words.selfTesting} />}
      {asked.at === 'failed' && <FailureCard words={words} failure={asked.failure} retry={again} />}
      {asked.at === 'here' && (
        <>
          <p
            class={`outlook ${asked.value.facts.every(({ holds }) => holds) ? 'good' : 'error'}`}
            role="status"
          >
            {words.selfTested(
              asked.value.facts.length,
              asked.value.facts.filter(({ holds }) => !holds).length,
            )}
          </p>
          <label>
            {words.selfTestText}
            <textarea class="fault" readOnly rows={8} value={asked.value.text} />
          </label>
          <ul class="places">
            {asked.value.facts
              .filter(({ holds }) => !holds)
              .map(({ id, fact, expected, found }) => (
                <li key={id} class="finding error">
                  <span class="mark">✗</span> {fact}
                  <p>{words.expectedFound(expected, found)}</p>
                </li>
              ))}
          </ul>
          <ol class="steps">
            {asked.value.facts
              .filter(({ holds }) => holds)
              .map(({ id, fact }) => (
                <li key={id} class="done">
                  {fact}
                </li>
              ))}
          </ol>
        </>
      )}
    </>
  );
}
