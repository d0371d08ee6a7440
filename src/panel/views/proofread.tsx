// Proofreading the document made last: every place at fault, errors first.
import type { ViewProps } from '../view';
import { Back } from '../parts/back';
import { DocumentResult, type Place } from '../parts/document-result';
import { headingOf } from '../parts/line-place';
import { call } from '../server';
import { useAnswer } from '../use-answer';

export function ProofreadView({ words, language, data, state, open }: ViewProps) {
  const [asked, again] = useAnswer(() => call('proofreadReport', language), data.hash);
  return (
    <>
      <Back words={words} open={open} to="report" />
      <h1 tabIndex={-1}>{words.proofread}</h1>
      <p class="faint">{words.proofreadHelp}</p>
      <DocumentResult
        {...{ words, data, state, asked, again, waiting: words.proofreading }}
        result={({ findings, errors, warnings, unread, places }) => {
          const ofKind = (wanted: (typeof unread)[number]['kind']): number =>
            unread.filter(({ kind }) => kind === wanted).length;
          const placed = (wanted: 'error' | 'warning'): Place[] =>
            findings
              .filter(({ severity }) => severity === wanted)
              .map(({ line, message }) => ({
                tone: wanted,
                mark: wanted === 'error' ? words.errorMark : words.warningMark,
                line,
                about: headingOf(places, line, words),
                said: message,
              }));
          return {
            summary: words.foundInText(errors, warnings, unread.length === 0),
            ...(unread.length === 0
              ? {}
              : {
                  note: words.notRead(
                    ...([ofKind('table'), ofKind('formula')] as const),
                    ...([ofKind('picture'), ofKind('numbers')] as const),
                  ),
                }),
            places: [...placed('error'), ...placed('warning')],
          };
        }}
      />
    </>
  );
}
