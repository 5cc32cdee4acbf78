// CloudFront Function, viewer request: which object answers a path under /newsroom/.
// The same answers as functions/domain/publish/newsroom-files.ts (a test compares them). Written for
// the cloudfront-js-2.0 runtime, which knows ECMAScript 5.1 and parts of what came up to 2021:
// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
var files = ['feed.xml', 'feed.json', 'newsroom.css'];
var list = 'index.html';
var languages = ['sv', 'en'];
var standing = ['accessibility', 'comments'];
var security = '/.well-known/security.txt';
var slug = /^(?:[a-z0-9]+-)+[0-9a-f]{6}$/;
var thread = /^(?:([a-z]{2})\/)?incidents\/([0-9a-f]{20})(?:\/feed\.(xml|json))?$/;
var maxSlugLength = 80;
var home = '/newsroom/';
// No object has this name, so that the bucket answers 404 and CloudFront gives its page for that.
var nothing = '/missing';

function isSlug(name) {
  return name.length <= maxSlugLength && slug.test(name);
}

function threadFile(name) {
  var parts = thread.exec(name);
  if (parts === null) return undefined;
  var language = parts[1];
  var feed = parts[3];
  if (language === undefined) return `incident--${parts[2]}.${feed || 'html'}`;
  if (feed || languages.indexOf(language) < 0) return undefined;
  return `incident-${language}--${parts[2]}.html`;
}

function fileFor(uri) {
  if (uri === '/newsroom' || uri === home) return list;
  if (uri === security) return 'security.txt';
  if (uri.indexOf(home) !== 0) return undefined;
  var name = uri.slice(home.length);
  var ofThread = threadFile(name);
  if (ofThread !== undefined) return ofThread;
  var parts = name.split('/');
  if (languages.indexOf(parts[0]) >= 0) {
    if (parts.length === 1) return `index-${name}.html`;
    return parts.length === 2 && standing.indexOf(parts[1]) >= 0
      ? `${parts[1]}-${parts[0]}.html`
      : undefined;
  }
  if (files.indexOf(name) >= 0) return name;
  if (isSlug(name)) return `${name}.html`;
  return isSlug(name.replace(/\.json$/, '')) ? name : undefined;
}

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  var request = event.request;
  if (request.uri === '/' || request.uri === '/index.html')
    return { statusCode: 302, statusDescription: 'Found', headers: { location: { value: home } } };
  var file = fileFor(request.uri);
  request.uri = file === undefined ? nothing : `/${file}`;
  return request;
}
