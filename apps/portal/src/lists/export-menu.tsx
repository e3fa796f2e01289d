import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useViewer } from '../shell/viewer.js';
import { useText } from '../text/language.js';
import { exportAddress, type Exported } from './export-address.js';
import { LateMenu } from './late-menu.js';

/** Takes the list along as it is shown: same filter, search and order; for those who may (COM-11). */
export function ExportMenu(exported: Exported) {
  const t = useText();
  const { can } = useViewer();
  if (!can('DATA_EXPORT')) return null;
  const items = (['xlsx', 'csv'] as const).map((format) => ({
    key: format,
    label: t(format === 'xlsx' ? 'list.exportXlsx' : 'list.exportCsv'),
    onClick: () => download(exportAddress(exported, format)),
  }));
  return (
    <LateMenu items={items}>
      <Button icon={<DownloadOutlined />}>{t('list.export')}</Button>
    </LateMenu>
  );
}

/** As a link does it, so that Enter in the menu does it too. */
function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
