import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import styles from '../../components/panel/panel.css?inline';
import type { PanelProps } from '../../components/panel/props';
import { hostName, receiveKeys } from '../matcher.content/keys';
import { mountHost } from './host';

/** Mounts the panel and returns the function that draws it. */
export function mountView(signal: AbortSignal): (props: PanelProps) => void {
  const { host, root, place } = mountHost(hostName, styles, signal);
  receiveKeys(root, signal);
  return (props) => {
    // Some pages replace the whole document element's children; the panel goes back to where it was.
    if (!host.isConnected) document.documentElement.append(host);
    render(<Panel {...props} />, place);
  };
}
