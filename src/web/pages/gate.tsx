import type { ReactNode } from 'react'
import './gate.css'

/** The frame of the pages before the door. */
export function Gate({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="gate">
      <div className="gate-card">
        <img src="/favicon.svg" alt="" width="48" height="48" />
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  )
}
