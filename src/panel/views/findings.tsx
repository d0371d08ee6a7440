// All findings of the workbook, those of the office's own tabs too.
import { useMemo, useState } from 'preact/hooks';
import { indicatorNames } from '../indicator-names';
import type { ViewProps } from '../view';
import { CheckLine, unexplained } from '../parts/check-line';
import { FindingList } from '../parts/finding-list';
import { Back } from '../parts/back';
import { matches, SearchField } from '../parts/search-field';

export function FindingsView(props: ViewProps) {
  const { words, data, open } = props;
  const [typed, setTyped] = useState('');
  const names = useMemo(() => indicatorNames(data), [data]);
  const findings = data.findings.filter(({ message, tab, cell, rule, indicator }) =>
    matches(typed, message, tab, cell, data.rules[rule]?.title, names.get(indicator ?? '')),
  );
  return (
    <>
      <Back words={words} open={open} />
      <h1 tabIndex={-1}>{words.allFindings}</h1>
      <CheckLine
        {...props}
        caption={words.checkAgain}
        errors={data.errors - data.gaps}
        gaps={data.gaps}
        warnings={unexplained(data.findings)}
      />
      {data.findings.length > 0 && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            open({ name: 'open-items' });
          }}
        >
          {words.openItems}
        </button>
      )}
      {data.findings.length > 0 && (
        <SearchField label={words.searchFindings} typed={typed} type={setTyped} />
      )}
      {findings.length === 0 && data.findings.length > 0 ? (
        <p role="status">{words.nothingFound}</p>
      ) : (
        <FindingList {...props} findings={findings} withTab level={2} />
      )}
    </>
  );
}
