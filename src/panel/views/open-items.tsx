// What is open, by department, to be printed or copied: errors, cells to fill, warnings that nobody explained.
import type { FindingJson } from '../../checks/finding';
import { Back } from '../parts/back';
import { PrintButton } from '../parts/print-button';
import { CellLink } from '../parts/cell-link';
import { indicatorNames } from '../indicator-names';
import type { ViewProps } from '../view';

export function OpenItemsView(props: ViewProps) {
  const { words, data, open } = props;
  const isOpen = ({ severity, explained }: FindingJson): boolean =>
    severity === 'error' || explained === null;
  const findings = data.findings.filter(isOpen);
  const tabs = new Set(data.departments.map(({ tab }) => tab));
  const parts = [
    ...data.departments.map(({ name, tab }) => ({
      name,
      findings: findings.filter((finding) => finding.tab === tab),
    })),
    {
      name: words.ofOffice,
      findings: findings.filter(({ tab }) => tab === null || !tabs.has(tab)),
    },
  ].filter((part) => part.findings.length > 0);
  return (
    <>
      <Back words={words} open={open} />
      <h1 tabIndex={-1}>
        {words.openItems}
        {data.period !== null && <span class="faint"> · {data.period}</span>}
      </h1>
      <p class="faint no-print">{words.openItemsHelp}</p>
      <div class="actions no-print">
        <PrintButton words={words} />
      </div>
      {parts.length === 0 && <p>{words.nothingOpen}</p>}
      {parts.map(({ name, findings: own }) => (
        <Part key={name} {...props} name={name} findings={own} />
      ))}
    </>
  );
}

interface PartProps extends ViewProps {
  readonly name: string;
  readonly findings: readonly FindingJson[];
}

function Part({ words, data, actions, name, findings }: PartProps) {
  const names = indicatorNames(data);
  const markOf = ({ severity, rule }: FindingJson): string => {
    if (data.rules[rule]?.gap !== undefined) return words.gapMark;
    return severity === 'error' ? words.errorMark : words.warningMark;
  };
  return (
    <section class="leader">
      <h2>
        {name} <span class="count">({findings.length})</span>
      </h2>
      <ul class="open-items">
        {findings.map((finding, at) => {
          const { tab, cell, message, indicator } = finding;
          const subject = names.get(indicator ?? '') ?? '';
          return (
            <li key={at}>
              {tab !== null && <CellLink {...{ words, actions, tab }} cell={cell ?? ''} />}{' '}
              <span class="faint">{markOf(finding)}</span>
              <p>
                {subject !== '' && !message.includes(subject) && <strong>{subject}: </strong>}
                {message}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
