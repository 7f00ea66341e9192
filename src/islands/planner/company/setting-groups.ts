import type { PlannerSetting } from '../planner-data.ts';

/** The groups of company values, in the order in which one fills them in. */
export const groupIds = ['tools', 'contacts', 'rules', 'company'] as const;

export type GroupId = (typeof groupIds)[number];

/**
 * Which value stands where, and in which order. A value that content/settings.yaml gains later needs no line here: it stands at the
 * end of the group that its type and its name speak for.
 */
export const settingGroups: Record<GroupId, readonly string[]> = {
  tools: [
    'mail_client',
    'calendar_tool',
    'chat_tool',
    'video_tool',
    'file_store',
    'doc_suite',
    'task_tool',
    'browser_name',
    'search_tool',
    'ai_tool',
    'password_manager',
    'mfa_app',
    'vpn_tool',
    'signature_tool',
    'automation_tool',
    'internal_network_tool',
    'room_booking',
    'meeting_room_kit',
    'customer_app',
  ],
  contacts: [
    'helpdesk_contact',
    'security_contact',
    'report_phish_method',
    'lost_device_contact',
    'dpo_contact',
    'legal_contact',
    'comms_contact',
    'crisis_contact',
    'ir_contact',
    'finance_contact',
    'procurement_contact',
    'hr_contact',
    'works_council_contact',
    'occupational_health',
    'disability_referent',
    'accessibility_contact',
    'harassment_referent',
    'ethics_line',
    'csr_contact',
    'programme_owner',
  ],
  rules: [
    'it_charter_url',
    'password_policy',
    'external_sharing_policy',
    'naming_rule_url',
    'retention_rule',
    'recording_policy_url',
    'disconnection_charter_url',
    'ai_policy_url',
    'social_policy_url',
    'brand_guidelines_url',
    'image_library_url',
    'signature_policy_url',
    'payment_procedure_url',
    'travel_policy_url',
    'it_refresh_policy',
  ],
  company: [
    'country',
    'company_site_url',
    'company_domain',
    'intranet_url',
    'listed_company',
    'press_review_source',
    'csat_source',
    'equality_index_url',
    'csr_report_url',
    'csrd_status',
    'vigilance_plan_url',
    'carbon_calculator_url',
  ],
};

const placeOf = new Map(groupIds.flatMap((group) => settingGroups[group].map((id, rank) => [id, { group, rank }] as const)));

function guess({ id, type }: Pick<PlannerSetting, 'id' | 'type'>): GroupId {
  if (type === 'link' || /_(policy|rule|url)$/.test(id)) return 'rules';
  if (/_(contact|referent)$/.test(id)) return 'contacts';
  return /_(tool|app|client)$/.test(id) ? 'tools' : 'company';
}

/** Where a value stands among the others. */
export const groupOf = (setting: Pick<PlannerSetting, 'id' | 'type'>): GroupId => placeOf.get(setting.id)?.group ?? guess(setting);

/** The values in their groups, each in its place. */
export function groupSettings<Setting extends Pick<PlannerSetting, 'id' | 'type'>>(
  settings: Setting[],
): { group: GroupId; settings: Setting[] }[] {
  const rank = ({ id }: Setting): number => placeOf.get(id)?.rank ?? settings.length;
  return groupIds.map((group) => ({
    group,
    settings: settings.filter((setting) => groupOf(setting) === group).toSorted((one, other) => rank(one) - rank(other)),
  }));
}
