import type { Words } from './words.ts';

/** English words; every key of the French ones, which the type requires. */
export const en: Words = {
  app: {
    name: 'Délibéré', tagline: 'Certifications and joint juries', skip: 'Skip to content', nav: 'Main navigation', catalogue: 'Catalogue', otherLanguage: 'Français',
    scheme: { label: 'Appearance', light: 'Light', dark: 'Dark', system: 'System' },
    loading: 'Loading…', close: 'Close', retry: 'Try again', readMore: 'Read more', readLess: 'Fold', newTab: '(new tab)', unknown: 'not said', yes: 'yes', no: 'no',
    source: 'Data: RNCP and RS records of France compétences, Licence Ouverte 2.0. Records are in French.',
  },
  dates: {
    today: 'today', inDays_one: 'in {{count}} day', inDays_other: 'in {{count}} days', agoDays_one: '{{count}} day ago', agoDays_other: '{{count}} days ago',
    inMonths: 'in {{months}} months', agoMonths: '{{months}} months ago', inYears_one: 'in {{count}} year', inYears_other: 'in {{count}} years', agoYears_one: '{{count}} year ago', agoYears_other: '{{count}} years ago',
  },
  error: {
    offlineTitle: 'The server does not answer', offlineBody: 'Check your connection, then try again: nothing you typed is lost.', refusedTitle: 'The request was refused', refusedBody: 'The server answered: “{{message}}”', code: 'Code: {{code}}',
    crashTitle: 'This page could not be shown', crashBody: 'The fault is ours. Reload the page; if it comes back, report it with the code below.', reload: 'Reload the page',
  },
  notFound: {
    title: 'Page not found', body: 'This address leads nowhere. The catalogue finds a certification by its title or code.',
    certificationTitle: '{{code}} is not in this copy of the register', certificationBody: 'The code may be misspelt: it is “RNCP” or “RS” followed by digits, like RNCP28245. The record may also not have been imported yet.',
    nomenclatureTitle: 'No certification is classified under {{nomenclature}} {{code}}', nomenclatureBody: 'Check the code, or start from the catalogue and its filters.',
    search: 'Search “{{text}}” in the catalogue', home: 'Open the catalogue', register: 'See it on the France compétences site',
  },
  palette: {
    open: 'Search everywhere', title: 'Go to…', placeholder: 'A page, a title, a code…', pages: 'Pages', certifications: 'Certifications', none: 'Nothing matches “{{text}}”.', hint: '↑ ↓ to choose, Enter to open, Esc to close',
    results_zero: 'No result', results_one: '{{count}} result', results_other: '{{count}} results',
  },
  catalogue: {
    title: 'Catalogue of certifications', lede: 'Find a record by its title, a job, an RNCP, ROME or NSF code.', search: 'Search a certification', placeholder: 'opérateur polyvalent, 28245, H2906…', clear: 'Clear the search',
    count_zero: 'No certification', count_one: '{{count}} certification', count_other: '{{count}} certifications', correction: 'Results for “{{read}}” (typed: “{{typed}}”)', sort: 'Sort by',
    order: { RELEVANCE: 'Relevance', TITLE: 'Title', CODE: 'Code', REGISTRATION_END: 'End of registration' },
    more_one: 'Show {{count}} more', more_other: 'Show {{count}} more', shown: '{{shown}} shown of {{total}}', results: 'Results', keys: 'In the list: ↑ ↓ to move between records, / to search.',
    emptyTitle: 'No certification matches', emptyFilters: 'Remove a filter, or widen the search:', emptySearch: 'Try a more general word, a code (“28245”, “H2906”) or a job: accents, case and small mistakes are forgiven.',
    emptyAll: 'The register is empty. Import a France compétences export: pnpm import-rncp FILE.xml', clearAll: 'Clear all',
    filters: 'Filters', filtersOpen_zero: 'Filters', filtersOpen_one: 'Filters ({{count}})', filtersOpen_other: 'Filters ({{count}})', seeResults: 'See the results', applied: 'Applied filters', remove: 'Remove the filter {{label}}',
    filter: { state: 'Registration', any: 'Any', active: 'Running', inactive: 'Ended', on: 'Accepts enrolments on', register: 'Register', level: 'Level', kind: 'Kind', allKinds: 'All kinds', more: 'Field, job, certifier', nsf: 'Speciality (NSF)', rome: 'Job (ROME)', formacode: 'Formacode', ccn: 'Collective agreement', certifier: 'Certifier', choose: 'Choose…', codeHint: 'A code, for instance {{example}}' },
    chip: { active: 'Registration running', inactive: 'Registration ended', on: 'Open to enrolments on {{date}}', register: 'Register {{value}}', level: 'Level {{value}}', kind: 'Kind {{value}}', nsf: 'NSF {{value}}', rome: 'ROME {{value}}', formacode: 'Formacode {{value}}', ccn: 'CCN {{value}}', certifier: '{{value}}' },
    row: { until: 'until {{date}}', since: 'ended {{date}}', noEnd: 'end not published', certifiers_one: 'and {{count}} other', certifiers_other: 'and {{count}} others' },
  },
  state: { active: 'Running', ended: 'Ended', open: 'Open', closed: 'Closed', unknown: 'Not said' },
  register: { RNCP: 'RNCP', RS: 'Specific register' },
  level: { short: 'Level {{number}}', none: 'No level' },
  certification: {
    contents: 'On this page', jump: 'Go to a part of the page', print: 'Print', copyOf: 'Record {{code}} of the register', seeCurrent: 'See the current certification, {{code}}', seeRegister: 'Record on francecompetences.fr',
    lede: {
      openUntil: 'Registered until {{end}} ({{away}}): it accepts enrolments.', openNoEnd: 'Registration running: it accepts enrolments. The record does not say when it ends.', closedBeforeEnd: 'Inactive record: no new enrolment, although the registration runs until {{end}}.', closedNoEnd: 'Inactive record: no new enrolment.',
      expired: 'Registration expired on {{end}}: no new enrolment.', deliveryUntil: 'Candidates who entered before can still be certified until {{deadline}} ({{away}}).', deliveryOver: 'Delivery to candidates who entered before ended on {{deadline}}.', deliveryUnknown: 'The record gives no delivery deadline for candidates who entered before.', replaced: 'It is replaced by',
    },
    section: { identity: 'Identity card', validity: 'Validity', blocks: 'Blocks and capabilities', activities: 'Target activities', access: 'Access routes and juries', legal: 'Legal basis', nomenclatures: 'Nomenclatures', chain: 'Replacements', statistics: 'Statistics', partners: 'Partners', jobs: 'Jobs and context', practical: 'Places, links and history', versions: 'Versions of the record', findings: 'What could not be read' },
    identity: { code: 'Code', kind: 'Kind', level: 'Level', noLevel: 'No level', certifiers: 'Certifying authorities', signatory: 'Capacity of the signatory', registeredTitle: 'Registered title', displayedTitle: 'Title on the record', registration: 'Registration', BY_RIGHT: 'by right', ON_REQUEST: 'on request', ficheState: 'State of the record', PUBLISHED: 'published', ARCHIVED: 'unpublished or archived', CHANGES_PENDING: 'changes to be approved', CHANGES_PENDING_MINISTRY: 'changes to be approved by the ministry', newCaledonia: 'Accessible in New Caledonia', frenchPolynesia: 'Accessible in French Polynesia', siret: 'SIRET {{siret}}', noSiret: 'no SIRET', inactiveCertifier: 'no longer certifier', componentsValidity: 'Validity of acquired components', validityDuration: 'Validity', createdOn: 'Created on', description: 'Description by the certifier' },
    timeline: { label: 'Dates of the registration, in order', decisionDate: 'Registration decision', effectDate: 'Registration takes effect', lastJournalDate: 'Published in the Official Journal', registrationEnd: 'End of registration', deliveryDeadline: 'Delivery deadline', today: 'Today', registered: 'Enrolment possible', delivery: 'Delivery still possible', years_one: 'Registered for {{count}} year.', years_other: 'Registered for {{count}} years.', none: 'The record gives no date.' },
    blocks: { summary: '{{blocks}} and {{capabilities}}.', blocks_one: '{{count}} block', blocks_other: '{{count}} blocks', capabilities_zero: 'no capability', capabilities_one: '{{count}} capability', capabilities_other: '{{count}} capabilities', block: 'Block {{number}}', deduced: 'The text does not number these capabilities: the numbers are deduced from their rank.', formula: 'How the block is assessed', noFormula: 'The combination of methods could not be read from the text, which is given in full.', diagram: 'Diagram: {{sentence}}', assessmentText: 'Assessment methods, text of the record', capabilitiesText: 'Capabilities, text of the record', trainingPrerequisites: 'Prerequisites to enter training', validationPrerequisites: 'Prerequisites to validation', none: 'This certification is not divided into blocks.', certificationCapabilities: 'Attested capabilities' },
    formula: { ALL: 'All of', ANY: 'At least one of', AT_LEAST: 'At least {{count}} of', onlyIfNeeded: 'only if needed', WORK_OBSERVATION: 'Real work situation', PROJECT_PRESENTATION: 'Presentation of projects', SIMULATION: 'Reconstructed situation', COMPANY_OPINION: 'Opinion of the company', EVIDENCE_INTERVIEW: 'Interview on an evidence file' },
    activities: { deduced: 'deduced number', text: 'Text of the record' },
    access: { route: 'Route', open: 'Open?', jury: 'Composition of the jury', STUDENT: 'As a pupil or student', APPRENTICESHIP: 'Under an apprenticeship contract', CONTINUING_TRAINING: 'After continuing training', PROFESSIONALISATION_CONTRACT: 'Under a professionalisation contract', INDIVIDUAL: 'By individual application', EXPERIENCE: 'By experience (VAE)', deduced: 'deduced', deducedReason: 'Why “deduced”: {{reason}}', noJury: 'no jury given', juryRef: 'jury {{letter}}', juryTitle: 'Jury {{letter}}', juryFor: 'for: {{routes}}', description: 'How to get it, text of the record' },
    legal: { GENERAL: 'General decree', CREATION: 'Order of creation or registration', OTHER: 'Other reference', publishedOn: 'Official Journal of {{date}}', none: 'The record cites no text.', european: 'European or international agreements', regulations: 'Regulation of the activities' },
    nomenclature: { NSF: 'NSF', ROME: 'ROME', FORMACODE: 'Formacode', CCN: 'Collective agreement (OJ brochure)', IDCC: 'IDCC', none: 'no code' },
    chain: { none: 'No known certification precedes or replaces it.', graph: 'Diagram of the replacements, oldest to newest', list: 'The same as a list', here: 'this record', current: 'in force', missing: 'not in this copy of the register', replacedBy: 'replaced by', last: 'last of the chain', correspondences: 'Correspondences between blocks', from: 'Blocks of this one', to: 'Recognised in', whole: 'the whole certification' },
    statistics: { declared: 'Declared by the record', declaredValue: '{{value}} a year', declaredOver_one: 'awards, on average over {{count}} year', declaredOver_other: 'awards, on average over {{count}} years', declaredPlain: 'awards, on average', computed: 'Computed from published promotions', computedValue: '{{value}} a year', computedOver_one: 'certified, on average over {{count}} promotion', computedOver_other: 'certified, on average over {{count}} promotions', notDeclared: 'The record declares none.', notComputed: 'The record publishes no promotion: nothing to compute.', apart: 'The two figures have different sources and are never mixed.', year: 'Year', certified: 'Certified', byExperience: 'by experience', insertion6: 'Employed at 6 months', insertion2: 'In the job at 2 years', chart: 'Certified per promotion', table: 'Statistics per promotion', promotionYears: 'Promotions that benefit of the level: {{years}}' },
    partners: { none: 'The record declares no partner.', declaredWithout: 'The record announces partners without naming them.', search: 'Search a partner or a SIRET', kind: 'Habilitation', state: 'State', name: 'Partner', from: 'Since', all: 'All', anyState: 'Any', TRAIN: 'train', ORGANISE: 'organise assessment', TRAIN_AND_ORGANISE: 'train and organise assessment', ACTIVE: 'active', INACTIVE: 'inactive', WITHDRAWN: 'withdrawn', mayAct: 'may act', mayNotAct: 'may not act', progress: '{{loaded}} partners received of {{total}}…', count_zero: 'No partner matches', count_one: '{{count}} partner', count_other: '{{count}} partners', filtered: '{{shown}} of {{total}}', table: 'Habilitated partners', printNote: 'The list of {{count}} partners is read on screen.' },
    jobs: { jobTypes: 'Accessible jobs', sectors: 'Sectors', objectives: 'Objectives and context', trainingPrerequisites: 'Prerequisites to enter training', validationPrerequisites: 'Prerequisites to validate the certification', mastery: 'Level of mastery', partial: 'Partial validation', renewal: 'Renewal terms' },
    practical: { certificationPlaces: 'Places of certification', preparationPlaces: 'Declared places of preparation', links: 'Other sources', history: 'History', none: 'The record says nothing of its places, links or history.' },
    versions: { number: 'Version {{number}}', current: 'current', imported: 'imported on {{date}} from {{source}}', first: 'First reading of the record.', unchanged: 'Nothing readable changed.', changes_one: '{{count}} difference', changes_other: '{{count}} differences', more_one: 'Show the other difference', more_other: 'Show the {{count}} other differences', ADDED: 'Added', REMOVED: 'Removed', CHANGED: 'Changed', before: 'before:', after: 'after:' },
    findings: {
      lede_one: '{{count}} passage was kept as it is: it could not become data.', lede_other: '{{count}} passages were kept as they are: they could not become data.', where: 'Element {{element}}',
      reason: { FORMULA_NOT_UNDERSTOOD: 'The combination of assessment methods was not understood.', UNKNOWN_ELEMENT: 'This element is not described in the export format.', INVALID_DATE: 'This date does not exist or is not written DD/MM/YYYY.', INVALID_NUMBER: 'This number could not be read.', INVALID_SIRET: 'This SIRET does not have fourteen digits.', UNKNOWN_VALUE: 'This value is not one the format provides for.', other: 'This passage could not be read.' },
    },
  },
  nomenclature: {
    lede_zero: 'No certification of this copy of the register is classified here.', lede_one: '{{count}} certification is classified here.', lede_other: '{{count}} certifications are classified here.',
    about: { NSF: 'Nomenclature of training specialities', ROME: 'Directory of jobs and trades', FORMACODE: 'Formacode, thesaurus of training', CCN: 'Collective agreement, Official Journal brochure number', IDCC: 'Collective agreement identifier' },
    refine: 'Refine in the catalogue',
  },
  change: {
    block: { title: 'Title of block {{key}}', capabilitiesText: 'Capabilities of block {{key}}', assessmentText: 'Assessment methods of block {{key}}', formula: 'Combination of methods of block {{key}}', whole: 'Block {{key}}' },
    field: {
      title: 'Title', state: 'State of the record', active: 'Active record', kind: 'Kind', abbreviation: 'Abbreviation', level: 'Level', registrationType: 'Registration type', decisionDate: 'Decision date', registrationYears: 'Registration duration', effectDate: 'Effect date', publicationDate: 'Publication date', lastJournalDate: 'Last Official Journal date', registrationEnd: 'End of registration', deliveryDeadline: 'Delivery deadline',
      activitiesText: 'Target activities', activities: 'Activity {{key}}', capabilitiesText: 'Attested capabilities', capabilities: 'Capability {{key}}', sectorsText: 'Sectors', jobTypesText: 'Accessible jobs', jobTypes: 'Job {{key}}', objectives: 'Objectives and context', regulations: 'Regulation', trainingPrerequisites: 'Prerequisites to enter training', validationPrerequisites: 'Prerequisites to validation', descriptionUrl: 'Description link', masteryLevel: 'Level of mastery', partialValidation: 'Partial validation', partialValidationScope: 'Scope of partial validation', validityDuration: 'Validity', renewalTerms: 'Renewal',
      classifications: 'Nomenclature {{key}}', certifiers: 'Certifier {{key}}', hasPartners: 'Existence of partners', habilitations: 'Habilitation of partner {{key}}', accessRoutes: 'Access route {{key}}', legalBasis: 'Legal basis {{key}}', statistics: 'Statistic of promotion {{key}}', promotionYears: 'Promotions that benefit of the level', correspondences: 'Correspondence {{key}}', replaces: 'Replaces {{key}}', replacedBy: 'Replaced by {{key}}', accessibleInNewCaledonia: 'Accessible in New Caledonia', accessibleInFrenchPolynesia: 'Accessible in French Polynesia', complement: 'Complement {{key}}', unparsed: 'Unread passage {{key}}', externalId: 'Technical identifier', register: 'Register', code: 'Code', other: '{{key}}',
    },
  },
};
