import { Button } from 'antd'
import { useSession } from '../session.tsx'

/** Fills a date that is still empty with today, by one touch. */
export function Today({ onChange }: { onChange: (day: string) => void }) {
  const { me: { today } } = useSession()
  return <Button size="small" className="today" onClick={() => onChange(today)}>就是今天（{today.slice(5)}）</Button>
}
