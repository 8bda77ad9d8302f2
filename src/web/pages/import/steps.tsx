import type { Stage } from './stage.ts'

const steps: Readonly<Record<Stage, string>> = { choose: '选表格', columns: '看各列', rows: '逐行核对', done: '完成' }

/** How far one has come. */
export function Steps({ at }: { at: Stage }) {
  const stages = Object.keys(steps) as Stage[]
  const now = stages.indexOf(at)
  return (
    <ol className="import-steps" aria-label="导入的几步">
      {stages.map((stage, i) => <li key={stage} aria-current={i === now ? 'step' : undefined}><span aria-hidden>{i < now ? '✓' : i + 1}</span>{steps[stage]}</li>)}
    </ol>
  )
}
