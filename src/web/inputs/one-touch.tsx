import { Button } from 'antd'
import type { MouseEvent, ReactNode } from 'react'
import { useSession } from '../session.tsx'

/** A small button below an input that fills it, and is then gone: pressed by a key, it hands the focus to its input. */
export function OneTouch({ onTouch, children }: { onTouch: () => void; children: ReactNode }) {
  const touch = ({ detail, currentTarget }: MouseEvent<HTMLElement>) => {
    if (detail === 0) currentTarget.closest('.field')?.querySelector<HTMLElement>('input')?.focus()
    onTouch()
  }
  return <Button size="small" className="one-touch" onClick={touch}>{children}</Button>
}

/** Fills a date with today. */
export function Today({ onChange }: { onChange: (day: string) => void }) {
  const { me: { today } } = useSession()
  return <OneTouch onTouch={() => onChange(today)}>就是今天（{today.slice(5)}）</OneTouch>
}
