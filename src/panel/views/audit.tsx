// The document made last against the workbook: numbers that differ, numbers that nobody can trace.
import { useMemo } from 'preact/hooks';
import { indicatorNames } from '../indicator-names';
import type { ViewProps } from '../view';
import { Back } from '../parts/back';
import { CellLink } from '../parts/cell-link';
import { DocumentResult } from '../parts/document-result';
import { headingOf, wordsAround } from '../parts/line-place';
import { call } from '../server';
import { useAnswer } from '../use-answer';

export function AuditView({ words, language, data, state, open, actions }: ViewProps) {
  const [asked, again] = useAnswer(() => call('auditReport', language), data.hash);
  const names = useMemo(() => indicatorNames(data), [data]);
  return (
    <>
      <Back words={words} open={open} to="report" />
      <h1 tabIndex={-1}>{words.audit}</h1>
      <p class="faint">{words.auditHelp}</p>
      <DocumentResult
        {...{ words, data, state, asked, again, waiting: words.auditing }}
        result={({ figures, places }) => {
          const changed = figures.filter(({ status }) => status === 'changed');
          const untraced = figures.filter(({ status }) => status === 'untraced');
          return {
            summary: words.audited(figures.length, changed.length, untraced.length),
            places: [
              ...changed.map(({ line, text, now, tab, cell, indicator, value, section }) => ({
                tone: 'error' as const,
                mark: words.changedMark,
                line,
                about: [words.inSection(section), names.get(indicator ?? ''), words.values[value]]
                  .filter(Boolean)
                  .join(' · '),
                said: (
                  <>
                    {now == null ? words.notInWorkbook(text) : words.otherInWorkbook(text, now)}{' '}
                    {tab !== '' && <CellLink {...{ words, actions, tab, cell }} />}
                  </>
                ),
              })),
              ...untraced.map(({ line, column, text }) => ({
                tone: 'warning' as const,
                mark: words.untracedMark,
                line,
                about: headingOf(places, line, words),
                said: (
                  <>
                    {words.untraced(text)}
                    <br />
                    <span class="faint">{wordsAround(places, line, column)}</span>
                  </>
                ),
              })),
            ],
          };
        }}
      />
    </>
  );
}
