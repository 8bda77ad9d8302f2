import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import './on-paper.css'

/** Prints this alone and nothing of the page around it; `look` names how its sheet lies. */
export function printNow(content: ReactNode, look: 'on-list' | 'on-form' | 'on-form across'): void {
  const place = document.createElement('div')
  place.className = `print ${look}`
  document.body.append(place)
  const root = createRoot(place)
  flushSync(() => root.render(content))
  document.body.classList.add('printing')
  window.print()
  document.body.classList.remove('printing')
  root.unmount()
  place.remove()
}
