import { describe, expect, it } from 'vitest';
import { kindsBehindLead } from './behind-lead.js';

/** How newsrooms tell which side a balance was on, a sentence each, one for each way of saying it. */
describe('balance as newsrooms tell it', () => {
  it.each([
    'The country ran a trade surplus in May.',
    'The trade balance swung to a deficit.',
    'The trade balance is in the red.',
    'Imports exceeded exports.',
    'Exports outpaced imports.',
    'The trade account remained in surplus.',
    'The trade balance turned negative.',
    'The trade balance returned to surplus in May.',
    'The country posted a deficit with China.',
    'The country has a large trade deficit with Germany.',
    'Exports were lower than imports.',
    'Imports outstripped exports again.',
    'The trade balance slipped into negative territory.',
    'The country imported more than it exported.',
    'The country sells more to the United States than it buys.',
    'The country recorded a surplus in services trade.',
    'The trade balance was in the black.',
    'The balance of trade was positive.',
    'The current account showed a surplus.',
    'Trade with China was in deficit.',
    'Trade in services showed a surplus.',
    'A surplus was recorded with the United States.',
    'A deficit was registered in trade with non-EU countries.',
    'Japan logged a trade deficit.',
    'India runs a trade deficit with China.',
    'Brazil enjoys a surplus with the United States.',
    'The trade balance flipped from a surplus to a deficit.',
    'The deficit turned into a surplus.',
    'The surplus of a year earlier turned into a deficit.',
    'The trade balance went back into the red.',
    'The balance of goods trade was negative.',
    'Exports surpassed imports in value.',
    'More goods were imported than exported.',
    'The trade balance showed a deficit.',
    'The trade balance closed in surplus.',
    'The external balance recorded a deficit.',
    'Germany continued to run a large surplus with France.',
    'The trade balance plunged into deficit.',
    'The balance stayed positive.',
    'The country bought more from abroad than it sold.',
    'Imports overtook exports.',
    'Export revenues fell short of the import bill.',
    'The trade balance dipped into the red in May.',
    'The trade balance was positive for the country.',
    'South Korea swung back to a trade surplus in May.',
  ])('finds one in %j', (text) => {
    expect(kindsBehindLead(text)).toContain('balance');
  });

  it.each([
    'The budget was in deficit.',
    'The government ran a budget surplus.',
    'There is a surplus of workers.',
    'The company is in the red.',
    'The shortage widened.',
    'Demand exceeded supply.',
    'Output outpaced demand.',
    'The fiscal deficit narrowed.',
    'The trade union turned negative.',
    'The bank has a surplus of cash.',
    'The talks left a gap.',
    'The balance of power shifted.',
    'The pension fund is in deficit.',
    'Fewer ships than trucks crossed the border.',
    'Exporters were in the red.',
  ])('finds none in %j', (text) => {
    expect(kindsBehindLead(text)).not.toContain('balance');
  });
});
