import { Button } from 'antd'
import { sayMoment } from '../../../show/date.ts'
import type { Saving } from './saver.ts'

/** 已保存 10:32, or why not. */
export function SaveState({ saving: { how, at, say }, again }: { saving: Saving; again: () => Promise<void> }) {
  if (how === 'refused') return <span className="save-state fault" role="alert">没有保存：{say} <Button size="small" onClick={() => void again()}>再试</Button></span>
  return <span className={how === 'offline' ? 'save-state hint' : 'save-state quiet'} role="status">
    {SAID[how]}
    {how === 'saved' && at !== '' && ` ${sayMoment(at).slice(11)}`}
  </span>
}

const SAID: Readonly<Record<Exclude<Saving['how'], 'refused'>, string>> = { saved: '已保存', changed: '正在写…', saving: '正在保存…', offline: '没有连上，先留在这台电脑上，连上就存' }
