/** What real Salt takes, beyond what its sources tell by themselves. */
export const http = {
  query:
    "name:s match:sifb match_type:s status:isl status_type:s wait_for:if request_interval:if method:s params:m data:sm data_file:s data_render:b data_renderer:s header_dict:m header_list:l header_file:s header_render:b header_renderer:s template_dict:m username:s password:s auth:l decode:b decode_type:s decode_body:b headers:b cookies:b cookie_jar:s cookie_format:s persist_session:b session_cookie_jar:s backend:s ca_bundle:s verify_ssl:b cert:sl text_out:s headers_out:s decode_out:s agent:s hide_fields:l raise_error:b formdata:b formdata_fieldname:s formdata_filename:s opts:m test_url:s",
  wait_for_successful_query:
    "name:s match:sifb match_type:s status:isl status_type:s wait_for:if request_interval:if method:s params:m data:sm data_file:s data_render:b data_renderer:s header_dict:m header_list:l header_file:s header_render:b header_renderer:s template_dict:m username:s password:s auth:l decode:b decode_type:s decode_body:b headers:b cookies:b cookie_jar:s cookie_format:s persist_session:b session_cookie_jar:s backend:s ca_bundle:s verify_ssl:b cert:sl text_out:s headers_out:s decode_out:s agent:s hide_fields:l raise_error:b formdata:b formdata_fieldname:s formdata_filename:s opts:m test_url:s",
} as const;
