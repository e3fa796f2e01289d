import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useViewer } from '../shell/viewer.js';
import { useText } from '../text/language.js';
import { exportAddress, type Exported } from './export-address.js';

/** Takes the list along as it is shown: same filter, search and order; for those who may (COM-11). */
export function ExportMenu(exported: Exported) {
  const t = useText();
  const { can } = useViewer();
  if (!can('DATA_EXPORT')) return null;
  const items = (['xlsx', 'csv'] as const).map((format) => ({
    key: format,
    label: (
      <a href={exportAddress(exported, format)} download>
        {t(format === 'xlsx' ? 'list.exportXlsx' : 'list.exportCsv')}
      </a>
    ),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<DownloadOutlined />}>{t('list.export')}</Button>
    </Dropdown>
  );
}
