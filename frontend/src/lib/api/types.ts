/** The API's own shapes under the names that the screens use. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type ActivityItem = Schemas['ActivityItem'];
export type Balance = Schemas['BalanceOut'];
export type ApiKey = Schemas['ApiKeyOut'];
export type SalesImported = Schemas['SalesImported'];
export type Scope = Schemas['ApiKeyIn']['scopes'][number];
export type Bonus = ProgramDraft['bonuses'][number];
export type Campaign = Schemas['CampaignOut'];
export type CampaignText = Schemas['PreviewIn'];
export type Channel = Schemas['ChannelOut'];
export type ChannelAccount = Schemas['AccountOut'];
export type ChannelSetting = Schemas['SettingOut'];
export type Cause = Schemas['CauseOut'];
export type CauseBody = Schemas['CauseIn'];
export type ChannelSettings = NonNullable<Schemas['AccountIn']['settings']>;
export type Consent = Schemas['ConsentOut'];
export type ConsentChoice = Schemas['ConsentIn'];
export type CounterSettings = Schemas['CounterSettingsOut'];
export type CounterSettingsChanges = Schemas['CounterSettingsPatch'];
export type Customer = Schemas['CustomerOut'];
export type CustomerRow = Schemas['CustomerRow'];
export type Delivery = Schemas['DeliveryOut'];
export type Greeting = Schemas['GreetingOut'];
export type HandQueueItem = Schemas['HandQueueItem'];
export type Home = Schemas['HomeOut'];
export type Label = Schemas['LabelOut'];
export type Me = Schemas['MeOut'];
export type Outlet = Schemas['OutletOut'];
export type Preview = Schemas['PreviewOut'];
export type Product = Schemas['ProductOut'];
export type ProductChanges = Schemas['ProductPatch'];
export type ProductImport = Schemas['ProductImportOut'];
export type Program = Schemas['ProgramOut'];
export type ProgramDraft = Omit<Required<Schemas['ProgramIn']>, 'rewards'> & { rewards: RewardDraft[] };
export type ProgramPreview = Schemas['ProgramPreviewOut'];
export type Progress = Schemas['Progress'];
export type Reward = Schemas['RewardOut'];
/** With its id it stays the reward that it was, whatever else is changed. */
export type RewardDraft = Schemas['RewardIn'] & { id?: string | null };
export type Sale = Schemas['SaleOut'];
export type SaleRecord = Schemas['SaleRecord'];
export type SaleRow = Schemas['SaleRow'];
export type SaleAnswer = Schemas['SaleAnswer'];
export type SalePreview = Schemas['SalePreview'];
export type OwnSegment = Schemas['OwnSegment'];
/** One question about a customer, or a group of them. */
export type Rule = Schemas['SegmentIn']['rules'];
export type Segment = Schemas['SegmentRow'];
export type SegmentKey = Schemas['CampaignIn']['segment'];
export type SegmentPreview = Schemas['SegmentPreview'];
export type Session = Schemas['SessionOut'];
export type Shop = Schemas['ShopOut'];
export type Staff = Schemas['StaffOut'];
export type StampAnswer = Schemas['StampAnswer'];
export type StampRecord = Schemas['StampRecord'];
export type Template = Schemas['TemplateOut'];
export type CustomerImport = Schemas['CustomerImportOut'];
export type Duplicate = Schemas['DuplicateOut'];
export type TimelineItem = Schemas['TimelineItem'];
export type Use = Schemas['UseIn'];
export type Voucher = Schemas['VoucherOut'];
export type WhyNot = NonNullable<Schemas['OfferedOut']['why_not']>;

export type Permission =
  | 'customers:read'
  | 'customers:write'
  | 'customers:erase'
  | 'customers:merge'
  | 'customers:import'
  | 'data:export'
  | 'sales:write'
  | 'sales:void'
  | 'sales:import'
  | 'stamps:write'
  | 'vouchers:redeem'
  | 'programs:read'
  | 'programs:write'
  | 'segments:write'
  | 'campaigns:read'
  | 'campaigns:write'
  | 'settings:write'
  | 'staff:read'
  | 'staff:write'
  | 'keys:write'
  | 'audit:read'
  | 'insights:read';
