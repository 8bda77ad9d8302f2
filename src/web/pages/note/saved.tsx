import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { Link } from '@tanstack/react-router'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import { sayError } from '../../show/state.tsx'
import type { Saved } from './stored.ts'

/** What was entered a moment ago; it can be looked at, and taken back. */
export function SavedNow({ saved, onUndone }: { saved: readonly Saved[]; onUndone: (undone: readonly Saved[]) => void }) {
  const { message } = App.useApp()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  // The newest first: what was entered along is taken back after what points to it.
  const undo = useMutation({
    mutationFn: async () => {
      const undone: Saved[] = []
      try {
        for (const one of saved.toReversed()) {
          await doors.undo({ change: one.change })
          undone.push(one)
        }
      } finally {
        onUndone(undone)
      }
    },
    onSuccess: () => void message.success('已撤销'), onError: error => void message.error(sayError(error)),
  })
  return (
    <section className="panel saved" aria-labelledby="saved">
      <h2 id="saved" ref={heading} tabIndex={-1}>已登记 {saved.length} 条</h2>
      <ul>
        {saved.map(({ ledger, id, words }) => <li key={id}>
          <Link to="/l/$ledger/$id" params={{ ledger, id }}>{register.ledgers.get(ledger)!.label}<span className="quiet">{words}</span></Link>
        </li>)}
      </ul>
      <Button onClick={() => undo.mutate()} loading={undo.isPending}>撤销</Button>
    </section>
  )
}
