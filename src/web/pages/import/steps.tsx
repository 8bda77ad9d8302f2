import type { Stage } from './import.tsx'

const steps: Readonly<Record<Stage, string>> = { choose: '选表格', columns: '看各列', rows: '逐行核对', done: '完成' }

/** How far one has come. */
export function Steps({ at }: { at: Stage }) {
  const stages = Object.keys(steps) as Stage[]
  return (
    <ol className="import-steps" aria-label="导入的几步">
      {stages.map((stage, i) => <li key={stage} aria-current={stage === at ? 'step' : undefined} className={i < stages.indexOf(at) ? 'past' : ''}><span aria-hidden>{i < stages.indexOf(at) ? '✓' : i + 1}</span>{steps[stage]}</li>)}
    </ol>
  )
}
