/**
 * Words that links write as numbers: their ranks in these lists. They are part of version 1 of the link, as the site knew them when it
 * was made, and are never edited: a link made then has to name the same lessons for ever. What is not in them, because it came later
 * or belongs to another curriculum, stands in the link by its own id, and is read all the same.
 */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Lessons, by `<module>/<lesson>`. */
export const lessonWords: readonly string[] = words(`
  ai-at-work/ai-first-steps ai-at-work/ai-prompt-and-check ai-at-work/ai-rules-and-data channels/right-channel
  channels/channels-threads-mentions channels/notifications-and-rest csr-evidence/csr-landscape
  csr-evidence/read-csr-indicator csr-evidence/green-claims csr-evidence/duty-of-vigilance csr-evidence/csr-conversation
  digital-sobriety/digital-footprint-basics digital-sobriety/keep-repair-reuse digital-sobriety/travel-or-call
  documents/share-the-right-way documents/coedit-and-comment documents/version-history documents/file-naming
  equality-inclusion/pay-equality-index equality-inclusion/everyday-bias equality-inclusion/fair-hiring-and-tools
  equality-inclusion/disability-and-access meetings/calendar-slot meetings/meeting-controls
  meetings/recording-and-ai-minutes meetings/hybrid-meetings new-habits/mobile-customer-journey
  new-habits/creators-and-video new-habits/reviews-and-traps new-habits/sign-and-prove-online pair-kit/pair-charter
  pair-kit/set-goals pair-kit/communication-rules pair-kit/first-session pair-kit/feedback-upward presence/which-network
  presence/profile-and-footprint presence/privacy-settings protect/report-and-block protect/criticism-and-crisis
  publish/compose-accessible-post publish/images-and-rights publish/executive-voice publish/internal-network
  read-critically/how-feeds-work read-critically/fact-check-a-post read-critically/synthetic-media
  stay-safe/spot-phishing stay-safe/passphrases-and-managers stay-safe/two-step-sign-in
  stay-safe/deepfake-and-transfer-fraud stay-safe/safe-on-the-move web-bearings/read-web-address
  web-bearings/search-precisely web-bearings/cookie-choices work-smarter/task-boards work-smarter/accessible-documents
  work-smarter/small-automations work-smarter/solve-and-ask
`);

/** Sections. */
export const sectionWords: readonly string[] = words(`
  why to-keep myths five-questions four-questions likely-text three-circles a-score-is-not-a-gap absolute-or-intensity
  ask-first ask-intent back-to-the-source better-coverage channels check-elsewhere close conclude confident-tone
  csr-and-esg csrd-and-esrs data-centres delegate describe describe-image double-materiality emojis-fonts-videos end
  families fit five-elements folders four-more-words four-sentences four-signs free-to-stop from-outside from-the-week
  hands hashtags-mentions hoped-for-words invitation last-look leave-with-date length levers look-alikes making manager
  me-now-device mentions methods monday neutral-room next not-a-corridor not-prevented on-time-prepared one-account
  one-file one-idea one-person one-request one-win one-window only-what-is-needed open-before other-ways-in owner-part
  padlock percent-and-points phone-call picture-and-sound proves-nothing rank read-a-figure record remarks report
  rest-time review-round roles say-so side-by-side six-channels skip-this sound-and-picture sources spare step-by-step
  stop thanks-first threads three-comparisons three-decisions three-gestures three-parts three-questions three-scopes
  three-voices trace-back trust-before-tools twice-a-year two-goals two-kinds two-volunteers two-words unexpected
  watch-first weighs-little weight what what-is-changing what-it-leaves-out what-it-measures what-it-shows what-matters
  what-must-go what-stays what-to-give when-to-change who who-reads who-reports who-speaks withdraw your-rights
  your-signature
`);

/** Settings. */
export const settingWords: readonly string[] = words(`
  company_site_url company_domain intranet_url country helpdesk_contact security_contact report_phish_method
  lost_device_contact it_charter_url it_refresh_policy vpn_tool mfa_app password_manager password_policy browser_name
  search_tool mail_client calendar_tool room_booking meeting_room_kit chat_tool video_tool internal_network_tool
  doc_suite file_store task_tool automation_tool signature_tool signature_policy_url external_sharing_policy
  naming_rule_url retention_rule recording_policy_url disconnection_charter_url ai_tool ai_policy_url social_policy_url
  brand_guidelines_url image_library_url press_review_source customer_app csat_source comms_contact crisis_contact
  ir_contact listed_company legal_contact dpo_contact finance_contact payment_procedure_url procurement_contact
  hr_contact works_council_contact harassment_referent disability_referent accessibility_contact occupational_health
  ethics_line programme_owner equality_index_url csr_contact csr_report_url csrd_status vigilance_plan_url
  travel_policy_url carbon_calculator_url
`);
