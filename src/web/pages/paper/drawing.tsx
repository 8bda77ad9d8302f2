import { useLayoutEffect, useRef } from 'react'
import { drawnOf } from '#charts/drawn.ts'
import type { Inline } from '#model/body.ts'
import { draw } from './draw.ts'

/** The chart of a table that is drawn, below it. */
export function TableDrawing({ rows }: { rows: readonly (readonly (readonly Inline[])[])[] }) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = drawnOf(rows.map(row => row.map(cell => cell.map(({ text }) => text).join(''))))
  useLayoutEffect(() => place.current?.replaceChildren(...drawn ? [draw(drawn)] : []))
  return drawn && <div className="drawn-place" ref={place} />
}
