// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
/** The notation is explained in catalogue.ts, which reads it. */
export const table: { readonly [module: string]: string } = {
  acl: `
absent name:s !acl_type:s acl_name:s perms:s recurse:b
list_absent name:s !acl_type:s acl_names recurse:b
list_present name:s !acl_type:s acl_names perms:s recurse:b force:b
present name:s !acl_type:s acl_name:s perms:s recurse:b force:b`,
  acme: `package=saltext-acme
cert@67 name:s aliases email:s webroot:s test_cert:b renew:i keysize server owner:si group:si mode:s certname preferred_challenges tls_sni_01_port tls_sni_01_address http_01_port http_01_address dns_plugin dns_plugin_credentials dns_plugin_propagate_seconds:i https_01_address manual_auth_hook@7 manual_cleanup_hook@7`,
  alias: `
absent name:s
present name:s !target:s`,
  alternatives: `
auto@67 +exact name:s
install@67 +exact name:s !link:s !path:s !priority:is
remove@67 +exact name:s !path:s
set@67 +exact name:s !path:s`,
  ansible: `
call +passed
playbooks name:s rundir git_repo:s git_kwargs ansible_kwargs`,
  apache: `
configfile name:s !config`,
  apache_conf: `
disabled name:s
enabled name:s`,
  apache_module: `
disabled name:s
enabled name:s`,
  apache_site: `
disabled name:s
enabled name:s`,
  appx: `
absent@78 name:s !query:sl include_store:b frameworks:b deprovision_only:bl`,
  apt: `
held@67 name:s`,
  archive: `
extracted +passed +exact name:s !source:s source_hash:s source_hash_name:s source_hash_update:b skip_files_list_verify:b skip_verify:b password:s options:s list_options:s force:b overwrite:b clean:b clean_parent:b user:s group:s if_missing:s trim_output:ib use_cmd_unzip:b extract_perms:b enforce_toplevel:b enforce_ownership_on:s archive_format:s use_etag:b keep_source:b keep:b signature:sb@78 source_hash_sig:sb@78 signed_by_any:sl@78 signed_by_all:sl@78 keyring:s@78 gnupghome:s@78 sig_backend:s@8`,
  artifactory: `
downloaded@67 name:s !artifact target_dir:s target_file:s use_literal_group_id:b`,
  assistive: `
installed name:s enabled:b`,
  at: `watch
absent +passed +exact name:s jobid:is limit timespec tag:s user job unique_tag year:s day:is hour:is minute:is month:is
present +exact name:s !timespec:s tag:s user:s job:s unique_tag:b
watch +exact name:s !timespec:s tag:s user:s job:s unique_tag:b`,
  augeas: `
change@67 +dropped +exact name:s context:s !changes:l lens:s load_path:l`,
  aws_sqs: `
absent@67 name:s !region user opts:b
exists@67 name:s !region:s user opts:b`,
  azurearm_compute: `
availability_set_absent@6 name:s !resource_group:s connection_auth
availability_set_present@6 +dropped name:s !resource_group:s tags platform_update_domain_count:i platform_fault_domain_count:i virtual_machines sku:s connection_auth`,
  azurearm_dns: `
record_set_absent@6 name:s !zone_name !resource_group connection_auth
record_set_present@6 +dropped name:s !zone_name:s !resource_group:s !record_type:s if_match if_none_match etag metadata ttl:i arecords aaaa_records mx_records ns_records ptr_records srv_records txt_records cname_record soa_record caa_records connection_auth
zone_absent@6 name:s !resource_group connection_auth
zone_present@6 +dropped name:s !resource_group:s etag if_match if_none_match registration_virtual_networks resolution_virtual_networks tags zone_type:s connection_auth`,
  azurearm_network: `
load_balancer_absent@6 name:s !resource_group connection_auth
load_balancer_present@6 +dropped name:s !resource_group:s sku frontend_ip_configurations backend_address_pools load_balancing_rules probes inbound_nat_rules inbound_nat_pools outbound_nat_rules tags connection_auth location:s
network_interface_absent@6 name:s !resource_group connection_auth
network_interface_present@6 +dropped name:s !ip_configurations !subnet:s !virtual_network:s !resource_group:s tags virtual_machine network_security_group:s dns_settings mac_address primary:bl enable_accelerated_networking:b enable_ip_forwarding:b connection_auth
network_security_group_absent@6 name:s !resource_group connection_auth
network_security_group_present@6 +dropped name:s !resource_group:s tags security_rules connection_auth
public_ip_address_absent@6 name:s !resource_group connection_auth
public_ip_address_present@6 +dropped name:s !resource_group:s tags sku:s public_ip_allocation_method:s public_ip_address_version:s dns_settings idle_timeout_in_minutes:i connection_auth
route_absent@6 name:s !route_table !resource_group connection_auth
route_present@6 +dropped name:s !address_prefix:s !next_hop_type:s !route_table:s !resource_group:s next_hop_ip_address connection_auth
route_table_absent@6 name:s !resource_group connection_auth
route_table_present@6 +dropped name:s !resource_group:s tags routes disable_bgp_route_propagation connection_auth
security_rule_absent@6 name:s !security_group !resource_group connection_auth
security_rule_present@6 +dropped name:s !access:s !direction:s !priority:i !protocol:s !security_group:s !resource_group:s destination_address_prefix:s destination_port_range source_address_prefix:s source_port_range:s description destination_address_prefixes destination_port_ranges source_address_prefixes source_port_ranges connection_auth
subnet_absent@6 name:s !virtual_network !resource_group connection_auth
subnet_present@6 +dropped name:s !address_prefix:s !virtual_network:s !resource_group:s security_group:s route_table:s connection_auth
virtual_network_absent@6 name:s !resource_group:s connection_auth
virtual_network_present@6 +dropped name:s !address_prefixes !resource_group:s dns_servers tags connection_auth enable_ddos_protection enable_vm_protection`,
  azurearm_resource: `
policy_assignment_absent@6 name:s !scope connection_auth
policy_assignment_present@6 +dropped name:s !scope:s !definition_name:s display_name:s description:s assignment_type parameters connection_auth
policy_definition_absent@6 name:s connection_auth
policy_definition_present@6 +passed name:s policy_rule policy_type mode display_name:s description:s metadata parameters policy_rule_json policy_rule_file template:s source_hash source_hash_name skip_verify:b connection_auth
resource_group_absent@6 name:s connection_auth
resource_group_present@6 +dropped name:s !location:s managed_by tags connection_auth`,
  beacon: `
absent +passed name:s save:b
disabled +passed name:s
enabled +passed name:s
present +passed name:s save:b enable:b services averages files interval:if beacon_module:s disable_during_state_run:b`,
  bigip: `
add_pool_member@67 !hostname !username !password name:s !member
create_monitor@67 +passed !hostname !username !password !monitor_type name:s
create_node@67 !hostname !username !password name:s !address
create_pool@67 !hostname !username !password name:s members allow_nat allow_snat description gateway_failsafe_device ignore_persisted_weight ip_tos_to_client ip_tos_to_server link_qos_to_client link_qos_to_server load_balancing_mode min_active_members min_up_members min_up_members_action min_up_members_checking monitor profiles queue_depth_limit queue_on_connection_limit queue_time_limit reselect_tries service_down_action slow_ramp_time
create_profile@67 +passed !hostname !username !password !profile_type name:s
create_virtual@67 !hostname !username !password name:s !destination pool address_status auto_lasthop bwc_policy cmp_enabled connection_limit dhcp_relay description fallback_persistence flow_eviction_policy gtm_score ip_forward ip_protocol internal twelve_forward last_hop_pool mask mirror nat64 persist profiles policies rate_class rate_limit rate_limit_mode rate_limit_dst rate_limit_src rules related_rules reject source source_address_translation source_port virtual_state traffic_classes translate_address translate_port vlans
delete_monitor@67 !hostname !username !password !monitor_type name:s
delete_node@67 !hostname !username !password name:s
delete_pool@67 !hostname !username !password name:s
delete_pool_member@67 !hostname !username !password name:s !member
delete_profile@67 !hostname !username !password !profile_type name:s
delete_virtual@67 !hostname !username !password name:s
list_monitor@67 !hostname !username !password !monitor_type name:sl
list_node@67 !hostname !username !password name:sl
list_pool@67 !hostname !username !password name:sl
list_profile@67 !hostname !username !password !profile_type name:sl
list_virtual@67 !hostname !username !password name:sl
manage_monitor@67 +passed !hostname !username !password !monitor_type name:s
manage_node@67 !hostname !username !password name:s !address connection_limit description dynamic_ratio logging monitor rate_limit ratio session node_state
manage_pool@67 !hostname !username !password name:s allow_nat allow_snat description gateway_failsafe_device ignore_persisted_weight ip_tos_to_client ip_tos_to_server link_qos_to_client link_qos_to_server load_balancing_mode min_active_members min_up_members min_up_members_action min_up_members_checking monitor profiles queue_depth_limit queue_on_connection_limit queue_time_limit reselect_tries service_down_action slow_ramp_time
manage_pool_members@67 !hostname !username !password name:s !members
manage_profile@67 +passed !hostname !username !password !profile_type name:s
manage_virtual@67 !hostname !username !password name:s !destination pool address_status auto_lasthop bwc_policy cmp_enabled connection_limit dhcp_relay description fallback_persistence flow_eviction_policy gtm_score ip_forward ip_protocol internal twelve_forward last_hop_pool mask mirror nat64 persist profiles policies rate_class rate_limit rate_limit_mode rate_limit_dst rate_limit_src rules related_rules reject source source_address_translation source_port virtual_state traffic_classes translate_address translate_port vlans
modify_monitor@67 +passed !hostname !username !password !monitor_type name:s
modify_node@67 !hostname !username !password name:s connection_limit description dynamic_ratio logging monitor rate_limit ratio session node_state
modify_pool@67 !hostname !username !password name:s allow_nat allow_snat description gateway_failsafe_device ignore_persisted_weight ip_tos_to_client ip_tos_to_server link_qos_to_client link_qos_to_server load_balancing_mode min_active_members min_up_members min_up_members_action min_up_members_checking monitor profiles queue_depth_limit queue_on_connection_limit queue_time_limit reselect_tries service_down_action slow_ramp_time
modify_pool_member@67 !hostname !username !password name:s !member connection_limit description dynamic_ratio inherit_profile logging monitor priority_group profiles rate_limit ratio session member_state
modify_profile@67 +passed !hostname !username !password !profile_type name:s
modify_virtual@67 !hostname !username !password name:s !destination pool address_status auto_lasthop bwc_policy cmp_enabled connection_limit dhcp_relay description fallback_persistence flow_eviction_policy gtm_score ip_forward ip_protocol internal twelve_forward last_hop_pool mask mirror nat64 persist profiles policies rate_class rate_limit rate_limit_mode rate_limit_dst rate_limit_src rules related_rules reject source source_address_translation source_port virtual_state traffic_classes translate_address translate_port vlans`,
  blockdev: `
formatted +passed name:s fs_type:s force:b
tuned +passed name:s opts read-only:b read-ahead:i`,
  boto3_elasticache: `package=saltext-boto3
cache_cluster_absent@67 +passed name:s wait:if region key keyid profile
cache_cluster_present@67 +passed name:s wait:if security_groups region key keyid profile
cache_subnet_group_absent@67 +passed name:s region key keyid profile
cache_subnet_group_present@67 +passed name:s subnets region key keyid profile
replication_group_absent@67 +passed name:s wait:if region key keyid profile
replication_group_present@67 +passed name:s wait:if security_groups region key keyid profile`,
  boto3_elasticsearch: `package=saltext-boto3
absent@67 name:s blocking:b region:s keyid key profile
latest@67 name:s minor_only:b region:s keyid key profile
present@67 name:s elasticsearch_version:s elasticsearch_cluster_config:m ebs_options:m access_policies:sm snapshot_options:m vpc_options:lm cognito_options:m encryption_at_rest_options:m node_to_node_encryption_options:m advanced_options:m log_publishing_options:m blocking:b tags:m region:s keyid key profile
tagged@67 name:s tags:m replace:b region keyid key profile
upgraded@67 name:s !elasticsearch_version:s blocking:b region:s keyid key profile`,
  boto3_route53: `package=saltext-boto3
hosted_zone_absent@67 name:s Name PrivateZone:b region key keyid profile
hosted_zone_present@67 name:s Name PrivateZone:b CallerReference Comment VPCs region key keyid profile
rr_absent@67 name:s HostedZoneId DomainName PrivateZone:b Name Type SetIdentifier region key keyid profile
rr_present@67 name:s HostedZoneId DomainName PrivateZone:b Name Type SetIdentifier Weight Region GeoLocation Failover TTL ResourceRecords AliasTarget HealthCheckId TrafficPolicyInstanceId region key keyid profile`,
  boto3_sns: `package=saltext-boto3
topic_absent@67 name:s unsubscribe:b region key keyid profile
topic_present@67 name:s subscriptions attributes region:s key:s keyid:s profile`,
  boto_apigateway: `successor=boto3_apigateway:saltext-boto3
absent@67 name:s !api_name !stage_name nuke_api:b region key keyid profile
present@67 name:s !api_name !swagger_file !stage_name !api_key_required !lambda_integration_role lambda_region stage_variables region:s key:s keyid:s profile lambda_funcname_format:s authorization_type:s error_response_template response_template
usage_plan_absent@67 name:s !plan_name:s region key keyid profile:s
usage_plan_association_absent@67 name:s !plan_name:s !api_stages region key keyid profile:s
usage_plan_association_present@67 name:s !plan_name:s !api_stages region key keyid profile:s
usage_plan_present@67 name:s !plan_name:s description throttle quota region key keyid profile:s`,
  boto_asg: `successor=boto3_asg:saltext-boto3
absent@67 name:s force:b region key keyid profile remove_lc:b
present@67 name:s !launch_config_name:s !availability_zones !min_size:i !max_size:i launch_config desired_capacity:i load_balancers default_cooldown health_check_type health_check_period placement_group vpc_zone_identifier subnet_names tags termination_policies termination_policies_from_pillar:sm suspended_processes scaling_policies scaling_policies_from_pillar:sm scheduled_actions scheduled_actions_from_pillar:sm alarms alarms_from_pillar:sm region key keyid profile notification_arn notification_arn_from_pillar:sm notification_types notification_types_from_pillar:sm`,
  boto_cfn: `successor=boto3_cfn:saltext-boto3
absent@67 name:s region key keyid profile
present@67 name:s template_body:s template_url parameters notification_arns disable_rollback:b timeout_in_minutes capabilities tags on_failure stack_policy_body stack_policy_url use_previous_template stack_policy_during_update_body stack_policy_during_update_url region:s key:s keyid:s profile`,
  boto_cloudfront: `successor=boto3_cloudfront:saltext-boto3
present@67 name:s !config:m !tags:m region:s key:s keyid:s profile:sm`,
  boto_cloudtrail: `successor=boto3_cloudtrail:saltext-boto3
absent@67 name:s !Name region key keyid profile
present@67 name:s !Name:s !S3BucketName:s S3KeyPrefix:s SnsTopicName IncludeGlobalServiceEvents:b IsMultiRegionTrail EnableLogFileValidation:b CloudWatchLogsLogGroupArn CloudWatchLogsRoleArn KmsKeyId LoggingEnabled:b Tags region:s key:s keyid:s profile`,
  boto_cloudwatch_alarm: `successor=boto3_cloudwatch_alarm:saltext-boto3
absent@67 name:s region key keyid profile
present@67 name:s !attributes region key keyid profile`,
  boto_cloudwatch_event: `successor=boto3_cloudwatch_event:saltext-boto3
absent@67 name:s Name region key keyid profile
present@67 name:s Name:s ScheduleExpression:s EventPattern Description RoleArn State:s Targets region:s key:s keyid:s profile`,
  boto_cognitoidentity: `successor=boto3_cognitoidentity:saltext-boto3
pool_absent@67 name:s !IdentityPoolName RemoveAllMatched:b region key keyid profile
pool_present@67 name:s !IdentityPoolName !AuthenticatedRole AllowUnauthenticatedIdentities:b UnauthenticatedRole SupportedLoginProviders DeveloperProviderName OpenIdConnectProviderARNs region:s key:s keyid:s profile`,
  boto_datapipeline: `successor=boto3_datapipeline:saltext-boto3
absent@67 name:s region key keyid profile
present@67 name:s pipeline_objects pipeline_objects_from_pillars:s parameter_objects parameter_objects_from_pillars:s parameter_values parameter_values_from_pillars:s region key keyid profile`,
  boto_dynamodb: `successor=boto3_dynamodb:saltext-boto3
absent@67 name:s region:s key:s keyid:s profile
present@67 name:s table_name:s region:s key:s keyid:s profile read_capacity_units:i write_capacity_units:i alarms alarms_from_pillar:s hash_key:s hash_key_data_type:b range_key:s range_key_data_type:b local_indexes global_indexes backup_configs_from_pillars:s`,
  boto_ec2: `successor=boto3_ec2:saltext-boto3
eni_absent@67 name:s release_eip:b region key keyid profile
eni_present@67 name:s subnet_id subnet_name private_ip_address description groups source_dest_check:b allocate_eip arecords region key keyid profile
instance_absent@67 name:s instance_name instance_id release_eip:b region key keyid profile filters
instance_present@67 name:s instance_name instance_id image_id image_name tags key_name security_groups user_data instance_type placement kernel_id ramdisk_id vpc_id vpc_name monitoring_enabled subnet_id subnet_name private_ip_address block_device_map disable_api_termination instance_initiated_shutdown_behavior placement_group client_token security_group_ids security_group_names additional_info tenancy instance_profile_arn instance_profile_name ebs_optimized network_interfaces network_interface_name network_interface_id attributes target_state public_ip allocation_id allocate_eip:b region key keyid profile
key_absent@67 name:s region:s key:s keyid:s profile
key_present@67 name:s save_private:s upload_public:s region:s key:s keyid:s profile
private_ips_absent@67 name:s network_interface_name network_interface_id private_ip_addresses region key keyid profile
private_ips_present@67 name:s network_interface_name network_interface_id private_ip_addresses allow_reassignment:b region key keyid profile
snapshot_created@67 +passed name:s !ami_name !instance_name wait_until_available:b wait_timeout_seconds:i
volume_absent@67 name:s volume_name volume_id instance_name instance_id device region key keyid profile
volume_present@67 name:s volume_name volume_id instance_name instance_id device size snapshot_id volume_type iops encrypted:b kms_key_id region key keyid profile
volumes_tagged@67 name:s !tag_maps authoritative:b region key keyid profile`,
  boto_elasticache: `successor=boto3_elasticache:saltext-boto3
absent@67 name:s wait:ifb region key keyid profile
cache_cluster_absent@67 +dropped wait region key keyid profile
cache_cluster_present@67 +dropped engine cache_node_type num_cache_nodes preferred_availability_zone port cache_parameter_group_name cache_security_group_names replication_group_id auto_minor_version_upgrade security_group_ids cache_subnet_group_name engine_version notification_topic_arn preferred_maintenance_window wait region key keyid profile
creategroup@67 name:s !primary_cluster_id !replication_group_description wait region key keyid profile
present@67 name:s engine:s cache_node_type:s num_cache_nodes:i preferred_availability_zone port cache_parameter_group_name cache_security_group_names replication_group_id auto_minor_version_upgrade:b security_group_ids cache_subnet_group_name engine_version notification_topic_arn:s preferred_maintenance_window wait region:s key keyid profile
replication_group_absent@67 name:s tags region key keyid profile
replication_group_present@67 +dropped primary_cluster_id replication_group_description wait region key keyid profile
subnet_group_absent@67 name:s tags region key keyid profile
subnet_group_present@67 name:s subnet_ids subnet_names description tags region key keyid profile`,
  boto_elasticsearch_domain: `
absent@67 name:s !DomainName region key keyid profile
present@67 name:s !DomainName:s ElasticsearchClusterConfig EBSOptions AccessPolicies SnapshotOptions AdvancedOptions Tags region:s key:s keyid:s profile ElasticsearchVersion:s`,
  boto_elb: `successor=boto3_elb:saltext-boto3
absent@67 name:s region key keyid profile
present@67 name:s !listeners availability_zones subnets subnet_names security_groups scheme:s health_check attributes attributes_from_pillar:sm cnames alarms alarms_from_pillar:sm policies policies_from_pillar:s backends region:s key keyid profile wait_for_sync:b tags instance_ids instance_names
register_instances@67 name:s !instances region key keyid profile`,
  boto_elbv2: `successor=boto3_elbv2:saltext-boto3
create_target_group@67 +passed name:s !protocol !port !vpc_id region key keyid profile health_check_protocol:s health_check_port:si health_check_path:s health_check_interval_seconds:i health_check_timeout_seconds:i healthy_threshold_count:i unhealthy_threshold_count:i
delete_target_group@67 name:s region key keyid profile
targets_deregistered@67 +dropped name:s !targets region key keyid profile
targets_registered@67 +dropped name:s !targets region key keyid profile`,
  boto_iam: `successor=boto3_iam:saltext-boto3
account_policy@67 name:s allow_users_to_change_password:b hard_expiry:b max_password_age:i minimum_password_length:i password_reuse_prevention:i require_lowercase_characters:b require_numbers:b require_symbols:b require_uppercase_characters:b region:s key:s keyid:s profile:m
group_absent@67 name:s region:s key:s keyid:s profile:m
group_present@67 name:s policies:m policies_from_pillars:lm managed_policies:l users:l path:s region:s key:s keyid:s profile:m delete_policies:bl
keys_absent@67 !access_keys !user_name:s region:s key:s keyid:s profile:m
keys_present@67 name:s !number:i !save_dir:s region:s key:s keyid:s profile:m save_format:sm
policy_absent@67 name:s region:s key:s keyid:s profile:m
policy_present@67 name:s !policy_document:sm path:s description:s region:s key:s keyid:s profile:m
saml_provider_absent@67 name:s region:s key:s keyid:s profile:m
saml_provider_present@67 name:s !saml_metadata_document:s region:s key:s keyid:s profile:m
server_cert_absent@67 name:s region:s key:s keyid:s profile:sm
server_cert_present@67 name:s !public_key:s !private_key:s cert_chain:s path:s region:s key:s keyid:s profile:sm
user_absent@67 name:s delete_keys:b delete_mfa_devices:b delete_profile:b region:s key:s keyid:s profile:m
user_present@67 name:s policies:m policies_from_pillars:lm managed_policies:l password:s path:s region:s key:s keyid:s profile:m`,
  boto_iam_role: `successor=boto3_iam_role:saltext-boto3
absent@67 name:s region key keyid profile
present@67 name:s policy_document policy_document_from_pillars path policies policies_from_pillars managed_policies create_instance_profile:b region key keyid profile delete_policies:bl`,
  boto_iot: `successor=boto3_iot:saltext-boto3
policy_absent@67 name:s !policyName region key keyid profile
policy_attached@67 name:s !policyName !principal region key keyid profile
policy_detached@67 name:s !policyName !principal region key keyid profile
policy_present@67 name:s !policyName:s !policyDocument region:s key:s keyid:s profile
thing_type_absent@67 name:s !thingTypeName region key keyid profile
thing_type_present@67 name:s !thingTypeName !thingTypeDescription !searchableAttributesList region key keyid profile
topic_rule_absent@67 name:s !ruleName region key keyid profile
topic_rule_present@67 name:s !ruleName:s !sql:s !actions description:s ruleDisabled:b region:s key:s keyid:s profile`,
  boto_kinesis: `successor=boto3_kinesis:saltext-boto3
absent@67 name:s region:s key:s keyid:s profile:m
present@67 name:s retention_hours:i enhanced_monitoring:l num_shards:i do_reshard:b region:s key:s keyid:s profile:m`,
  boto_kms: `successor=boto3_kms:saltext-boto3
key_present@67 name:s !policy description key_usage grants manage_grants:b key_rotation:b enabled:b region key keyid profile`,
  boto_lambda: `successor=boto3_lambda:saltext-boto3
alias_absent@67 name:s !FunctionName !Name region key keyid profile
alias_present@67 name:s !FunctionName !Name !FunctionVersion Description:s region key keyid profile
event_source_mapping_absent@67 name:s !EventSourceArn !FunctionName region key keyid profile
event_source_mapping_present@67 name:s !EventSourceArn !FunctionName !StartingPosition Enabled:b BatchSize:i region key keyid profile
function_absent@67 name:s !FunctionName region key keyid profile
function_present@67 name:s !FunctionName:s !Runtime:s !Role:s !Handler:s ZipFile:s S3Bucket:s S3Key:s S3ObjectVersion:s Description:s Timeout:i MemorySize:il Permissions RoleRetries:i region:s key:s keyid:s profile VpcConfig Environment`,
  boto_lc: `
absent@67 name:s region key keyid profile
present@67 name:s !image_id:s key_name vpc_id vpc_name security_groups user_data cloud_init instance_type:s kernel_id ramdisk_id block_device_mappings delete_on_termination instance_monitoring:b spot_price instance_profile_name ebs_optimized:b associate_public_ip_address region key keyid profile`,
  boto_rds: `successor=boto3_rds:saltext-boto3
absent@67 name:s skip_final_snapshot final_db_snapshot_identifier tags wait_for_deletion:b timeout:if region key keyid profile
parameter_present@67 name:s !db_parameter_group_family !description parameters apply_method:s tags region key keyid profile
present@67 name:s !allocated_storage:i !db_instance_class:s !engine:s !master_username:s !master_user_password:s db_name storage_type:s db_security_groups vpc_security_group_ids vpc_security_groups availability_zone db_subnet_group_name preferred_maintenance_window db_parameter_group_name db_cluster_identifier tde_credential_arn tde_credential_password storage_encrypted kms_keyid backup_retention_period preferred_backup_window port multi_az engine_version auto_minor_version_upgrade license_model iops option_group_name character_set_name publicly_accessible wait_status tags copy_tags_to_snapshot region:s domain key:s keyid:s monitoring_interval monitoring_role_arn domain_iam_role_name promotion_tier profile
replica_present@67 name:s !source db_instance_class availability_zone port auto_minor_version_upgrade iops option_group_name publicly_accessible tags region key keyid profile db_parameter_group_name
subnet_group_absent@67 name:s tags region key keyid profile
subnet_group_present@67 name:s !description subnet_ids subnet_names tags region key keyid profile`,
  boto_route53: `successor=boto3_route53:saltext-boto3
absent@67 name:s !zone !record_type identifier region key keyid profile wait_for_sync:b split_dns:b private_zone:b
hosted_zone_absent@67 name:s domain_name region key keyid profile
hosted_zone_present@67 name:s domain_name private_zone:b caller_ref comment:s vpc_id vpc_name vpc_region region:s key:s keyid:s profile
present@67 name:s !value:s !zone:s !record_type:s ttl:i identifier region:s key:s keyid:s profile wait_for_sync:b split_dns:b private_zone:b
rr_absent@67 +dropped zone record_type identifier region key keyid profile wait_for_sync split_dns private_zone
rr_present@67 +dropped value zone record_type ttl identifier region:s key:s keyid:s profile wait_for_sync split_dns private_zone Name:s ResourceRecords DomainName:s TTL:i Type:s`,
  boto_s3: `successor=boto3_s3:saltext-boto3
object_present@67 name:s source:s hash_type extra_args extra_args_from_pillar:sm region:s key:s keyid:s profile:sm`,
  boto_s3_bucket: `successor=boto3_s3_bucket:saltext-boto3
absent@67 name:s !Bucket Force:b region key keyid profile
present@67 name:s !Bucket LocationConstraint ACL CORSRules LifecycleConfiguration Logging NotificationConfiguration Policy Replication RequestPayment Tagging Versioning Website region key keyid profile`,
  boto_secgroup: `successor=boto3_secgroup:saltext-boto3
absent@67 name:s vpc_id vpc_name region key keyid profile
present@67 name:s !description:s vpc_id vpc_name rules rules_egress delete_ingress_rules:b delete_egress_rules:b region key keyid profile tags`,
  boto_sns: `successor=boto3_sns:saltext-boto3
absent@67 name:s region key keyid profile unsubscribe:b
present@67 name:s subscriptions region:s key keyid profile`,
  boto_sqs: `successor=boto3_sqs:saltext-boto3
absent@67 name:s region key keyid profile
present@67 name:s attributes region:s key keyid profile`,
  boto_vpc: `successor=boto3_vpc:saltext-boto3
absent@67 name:s tags region key keyid profile
accept_vpc_peering_connection@67 name:s conn_id:s conn_name:s region:s key keyid profile
delete_vpc_peering_connection@67 name:s conn_id:s conn_name:s region:s key keyid profile
dhcp_options_absent@67 name:s dhcp_options_id region key keyid profile
dhcp_options_present@67 name:s dhcp_options_id vpc_name vpc_id domain_name domain_name_servers ntp_servers netbios_name_servers netbios_node_type tags region key keyid profile
internet_gateway_absent@67 name:s detach:b region key keyid profile
internet_gateway_present@67 name:s vpc_name:s vpc_id tags region key keyid profile
nat_gateway_absent@67 name:s subnet_name subnet_id region key keyid profile wait_for_delete_retries:i
nat_gateway_present@67 name:s subnet_name subnet_id region key keyid profile allocation_id
present@67 name:s !cidr_block:s instance_tenancy dns_support dns_hostnames:b tags region:s key:s keyid:s profile
request_vpc_peering_connection@67 name:s requester_vpc_id:s requester_vpc_name peer_vpc_id:s peer_vpc_name conn_name:s peer_owner_id peer_region region:s key keyid profile
route_table_absent@67 name:s region key keyid profile
route_table_present@67 name:s vpc_name vpc_id:s routes subnet_ids subnet_names tags region key keyid profile
subnet_absent@67 name:s subnet_id region key keyid profile
subnet_present@67 name:s !cidr_block:s vpc_name vpc_id:s availability_zone tags region:s key keyid profile:sm route_table_id route_table_name auto_assign_public_ipv4:b
vpc_peering_connection_absent@67 name:s conn_id conn_name region key keyid profile
vpc_peering_connection_present@67 name:s requester_vpc_id requester_vpc_name:s peer_vpc_id peer_vpc_name:s conn_name:s peer_owner_id:i peer_region region key keyid profile`,
  bower: `
bootstrap@67 name:s user
installed@67 name:s !dir:s pkgs user:si env
pruned@67 name:s user env
removed@67 name:s !dir user`,
  btrfs: `package=saltext-btrfs
properties@67 +passed name:s !device use_default:b __dest properties
subvolume_created@67 name:s !device qgroupids set_default:b copy_on_write:b force_set_default:b __dest
subvolume_deleted@67 name:s !device commit:b __dest`,
  buildout: `
installed@67 +passed name:s config:s quiet:b parts user env:l buildout_ver test_release:b distribute new_st offline:b newest:b python debug:b verbose:b unless onlyif use_vt:b loglevel:s group output_loglevel`,
  cabal: `
installed@67 name:s pkgs user install_global:b env
removed@67 name:s user env`,
  ceph: `
quorum@67 +passed name:s`,
  certutil: `
add_store name:s !store:s saltenv:s
del_store name:s !store:s saltenv:s`,
  chef: `
client@67 +passed name:s server:s client_key config environment group localmode log_level logfile pid runlist user validation_key override-runlist:s
solo@67 +passed name:s config environment:s group log_level logfile user`,
  chocolatey: `
bootstrapped@78 name:s force:b source:s version:s
installed name:s version:s source:s force:b pre_versions:b install_args:sl override_args:b force_x86:b package_args:s allow_multiple:bl execution_timeout:sif virus_check:b
source_present name:s !source_location username:s password:s force:b priority:i
unbootstrapped@78 name:s
uninstalled name:s version:s uninstall_args:sl override_args:sb
upgraded name:s version:s source:s force:b pre_versions:b install_args:sl override_args:b force_x86:b package_args:s`,
  chronos_job: `
absent@67 name:s
config@67 name:s !config`,
  cimc: `
hostname@67 name:s hostname:s
logging_levels@67 name:s remote:s local:s
ntp@67 name:s !servers:sl
power_configuration@67 name:s policy:s delayType:s delayValue:i
syslog@67 name:s primary:s secondary:s
user@67 name:s id:si user:si priv:s password:s status:s`,
  cisconso: `
value_present@67 name:s !datastore:s !path:sl !config:m`,
  cloud: `
absent name:s onlyif unless
present +passed name:s !cloud_provider onlyif unless opts
profile +passed name:s !profile onlyif unless opts
volume_absent +passed name:s provider
volume_attached +passed name:s !server_name provider
volume_detached +passed name:s server_name provider
volume_present +passed name:s provider`,
  cmd: `watch
call +passed name:s !func args:l kws output_loglevel:s hide_output:b use_vt:b cwd user env shell stateful root password prepend_path timeout ignore_timeout success_retcodes success_stdout success_stderr source template defaults context retcode
run +passed +exact name:s cwd:s root:s runas:s password:s shell:s env:lm prepend_path:s stateful:bl output_loglevel:s hide_output:b timeout:i ignore_timeout:b use_vt:b success_retcodes:il success_stdout:sl success_stderr:sl source template:s defaults context retcode func args kws user bg:b stdin:s group:s clean_env:b output_encoding:s ignore_retcode:b redirect_stderr:b rstrip:b reset_system_locale:b encoded_cmd:b binds:l
script +passed +exact name:s source:s template:s cwd:s runas:s password:s shell:s env:lm stateful:bl timeout:i use_vt:b output_loglevel:s hide_output:b defaults:m context:m success_retcodes:il success_stdout:sl success_stderr:sl retcode root:s prepend_path:s ignore_timeout:b func args:s kws user group:s clean_env:b output_encoding:s ignore_retcode:b bg:b reset_system_locale:b
wait +passed +exact name:s cwd:s root:s runas:s shell:s env:lm stateful:bl output_loglevel:s hide_output:b use_vt:b success_retcodes:il success_stdout:sl success_stderr:sl password:s prepend_path:s timeout:i ignore_timeout:b source template defaults context retcode func args kws user group:s clean_env:b output_encoding:s ignore_retcode:b bg:b reset_system_locale:b
wait_call +passed name:s !func args:l kws stateful:b use_vt:b output_loglevel:s hide_output:b cwd root password shell env prepend_path timeout ignore_timeout success_retcodes success_stdout success_stderr source template defaults context retcode user
wait_script +passed name:s source template cwd runas shell env stateful:b use_vt:b output_loglevel:s hide_output:b success_retcodes success_stdout success_stderr root password prepend_path timeout ignore_timeout defaults context retcode func args kws user
watch +passed name:s cwd root runas shell env:l stateful:b output_loglevel:s hide_output:b use_vt:b success_retcodes success_stdout success_stderr password prepend_path timeout ignore_timeout source template defaults context retcode func args kws user`,
  composer: `
installed@67 name:s composer:s php:s user prefer_source prefer_dist no_scripts no_plugins optimize no_dev:b quiet:b composer_home:s always_check:b env
update@67 name:s composer php user prefer_source prefer_dist no_scripts no_plugins optimize no_dev quiet:b composer_home:s env`,
  consul: `package=saltext-consul
acl_absent@67 name:s id:s token consul_url:s
acl_present@67 name:s id:s token type:s rules:s consul_url:s`,
  cron: `
absent +dropped +exact name:s user:s identifier:sib special:s
env_absent +exact name:s user:s
env_present +exact name:s value:s user:s
file +passed +exact name:s source_hash:s source_hash_name:s user:s template:s context:m replace:b defaults:m backup:sb verify_ssl:b use_etag:b source_hash_sig:bs@78 signed_by_any:sl@78 signed_by_all:sl@78 keyring:s@78 gnupghome:s@78
present +exact name:s user:s minute:si hour:si daymonth:si month:si dayweek:si comment:s commented:b identifier:sib special:s`,
  cryptdev: `
mapped@67 name:s !device:s keyfile:sm opts config:s persist:b immediate:bm match_on:sl
unmapped@67 name:s config:s persist:b immediate:b`,
  csf: `
nics_skip@67 name:s !nics !ipv6
nics_skipped@67 name:s !nics ipv6:b
option_present@67 name:s !value reload:b
ports_open@67 name:s !ports proto:s direction:s
rule_absent@67 name:s !method port proto:s direction:s port_origin:s ip_origin:s ttl reload:b
rule_present@67 name:s !method port proto:s direction:s port_origin:s ip_origin:s ttl comment:s reload:b
testing_off@67 name:s reload:b
testing_on@67 name:s reload:b`,
  cyg: `
installed@67 name:s cyg_arch:s mirrors
removed@67 name:s cyg_arch:s mirrors
updated@67 name:s cyg_arch:s mirrors`,
  ddns: `
absent@67 +passed name:s !zone data rdtype
present@67 +passed name:s !zone:s !ttl:i !data:s rdtype:s nameserver:s keyfile:s`,
  debconf: `
set +dropped name:s !data question type value
set_file +passed name:s !source:s template:s context defaults`,
  dellchassis: `
blade_idrac@67 name:s idrac_password idrac_ipmi idrac_ip idrac_netmask idrac_gateway idrac_dnsname idrac_dhcp
chassis@67 name:s chassis_name:s password datacenter:s location:s mode:i idrac_launch:i slot_names blade_power_states
firmware_update@67 hosts directory:s
switch@67 name:s ip:s netmask:s gateway:s dhcp:b password:s snmp:s`,
  disk: `
status name:s maximum:s minimum:s absolute:b free:b`,
  dism: `
capability_installed name:s source:s limit_access:b image:s restart:b
capability_removed name:s image:s restart:b
feature_installed name:s package:s source:s limit_access:b enable_parent:b image:s restart:b
feature_removed name:s remove_payload:b image:s restart:b
kb_removed name:s image:s restart:b
package_installed name:si ignore_check:b prevent_pending:b image:s restart:b
package_removed name:s image:s restart:b
provisioned_package_installed@78 name:s image:s restart:b`,
  docker_container: `watch package=saltext-dockermod
absent@67 +exact name:s force:b
run@67 +passed +exact name:s !image:sif bg:b failhard:b replace:b force:b skip_translate:sbl ignore_collisions:b validate_ip_addrs:b client_timeout:is networks:slm binds:slm command:sl cmd:sl entrypoint:sl environment:slm env:slm user:si restart_policy:s restart:s detach:b interactive:b stdin_open:b tty:b auto_remove:b rm:b stop_signal:si stop_timeout:is labels:slm label:slm log_driver:s log_opt:slm lxc_conf:slm network_mode:s network_disabled:b ports:sil expose:sil hostname:si domainname:s mac_address:s dns:sl dns_search:sl dns_opt:sl dns_option:sl extra_hosts:slm links:slm volumes:sl volume:sl volumes_from:sl volume_driver:s tmpfs:lm storage_opt:slm read_only:b working_dir:s workdir:s cap_add:sl cap_drop:sl privileged:b security_opt:sl security_opts:sl sysctls:slm sysctl:slm ulimits:sl ulimit:sl mem_limit:sif memory:si memswap_limit:si memory_swap:si mem_swappiness:is shm_size:si oom_kill_disable:b oom_score_adj:is pids_limit:is cpu_group:is cpu_period:is cpu_shares:is cpuset_cpus:si cpuset:si cpuset_mems:si blkio_weight:is blkio_weight_device:sl device_read_bps:sl device_read_iops:sl device_write_bps:sl device_write_iops:sl devices:sl group_add:sl ipc_mode:s ipc:s pid_mode:s userns_mode:s user_ns_mode:s isolation:s port_bindings:silm publish:sil publish_all_ports:b publish_all:b watch_action start shutdown_timeout follow
running@67 +passed +exact name:s !image:sif skip_translate:sbl ignore_collisions:b validate_ip_addrs:b force:b watch_action:s start:b shutdown_timeout:is client_timeout:is networks:slm send_signal auto_remove:b binds:slm blkio_weight:is blkio_weight_device:sl cap_add:sl cap_drop:sl command:sl cpuset_cpus:si cpuset_mems:si cpu_group:is cpu_period:is cpu_shares:is detach:b devices:sl device_read_bps:sl device_read_iops:sl device_write_bps:sl device_write_iops:sl dns:sl dns_opt:sl dns_search:sl domainname:s entrypoint:sl environment:slm extra_hosts:slm group_add:sl hostname:si interactive:b ipc_mode:s isolation:s labels:slm links:slm log_driver:s log_opt:slm lxc_conf:slm mac_address:s mem_limit:sif mem_swappiness:is memswap_limit:si network_disabled:b network_mode:s oom_kill_disable:b oom_score_adj:is pid_mode:s pids_limit:is port_bindings:silm ports:sil privileged:b publish_all_ports:b read_only:b restart_policy:s security_opt:sl shm_size:si stop_signal:si stop_timeout:is storage_opt:slm sysctls:slm tmpfs:lm tty:b ulimits:sl user:si userns_mode:s volumes:sl volumes_from:sl volume_driver:s working_dir:s cmd:sl env:slm restart:s stdin_open:b rm:b label:slm expose:sil dns_option:sl volume:sl workdir:s security_opts:sl sysctl:slm ulimit:sl memory:si memory_swap:si cpuset:si ipc:s user_ns_mode:s publish:sil publish_all:b
stopped@67 +passed +exact name:s containers:l shutdown_timeout:is unpause:b error_on_absent:b`,
  docker_image: `watch package=saltext-dockermod
absent@67 +exact name:s images:l force:b
present@67 +dropped +exact name:s tag:sif build:s load:s force:b insecure_registry:b client_timeout:is dockerfile:s sls:sl base:s saltenv:s pillarenv:s pillar:m kwargs:m`,
  docker_network: `package=saltext-dockermod
absent@67 +exact name:s
present@67 +passed +exact name:s skip_translate:sbl ignore_collisions:b validate_ip_addrs:b containers:sl reconnect:b enable_ipv6:b driver:s options:slm driver_opts:slm check_duplicate:b internal:b labels:slm attachable:b scope:s ingress:b ipam_driver:s ipam_opts:slm subnet:s iprange:s gateway:s aux_addresses:slm ipam_pools:l driver_opt:slm ipv6:b ipam:m ip_range:s aux_address:slm`,
  docker_volume: `package=saltext-dockermod
absent@67 +exact name:s driver:s
present@67 +exact name:s driver:s driver_opts:lm force:b`,
  drac: `
absent@67 name:s
network@67 !ip:s !netmask:s !gateway:s
present@67 name:s !password:s !permission:s`,
  dsc_resource: `
managed@8 name:s !module_name:s !properties:m`,
  dvs: `
dvs_configured@67 name:s !dvs
portgroups_configured@67 name:s !dvs !portgroups
uplink_portgroup_configured@67 name:s !dvs !uplink_portgroup`,
  elasticsearch: `package=saltext-elasticsearch
alias_absent@67 name:s !index
alias_present@67 name:s !index:s definition
index_absent@67 name:s
index_present@67 name:s definition
index_template_absent@67 name:s
index_template_present@67 name:s !definition check_definition:b
pipeline_absent@67 name:s
pipeline_present@67 name:s !definition
search_template_absent@67 name:s
search_template_present@67 name:s !definition`,
  elasticsearch_index: `
absent@67 name:s
present@67 name:s definition`,
  elasticsearch_index_template: `
absent@67 name:s
present@67 name:s !definition`,
  environ: `
setenv +exact name:s !value:sbm false_unsets:b clear_all:b update_minion:b permanent:bs`,
  eselect: `
set@67 name:s !target:s module_parameter action_parameter`,
  esxcluster: `
cluster_configured@67 name:s !cluster_config
licenses_configured@67 name:s licenses
vsan_datastore_configured@67 name:s !datastore_name`,
  esxdatacenter: `
datacenter_configured@67 name:s`,
  esxi: `
coredump_configured@67 name:s !enabled:bm !dump_ip:s host_vnic:s dump_port:si
diskgroups_configured@67 name:s !diskgroups erase_disks:b
host_cache_configured@67 name:s !enabled !datastore swap_size:s dedicated_backing_disk:b erase_backing_disk:b
ntp_configured@67 name:s !service_running:b ntp_servers service_policy:s service_restart:b update_datetime:b
password_present@67 name:s !password:s
ssh_configured@67 name:s !service_running:b ssh_key ssh_key_file:s service_policy:s service_restart:b certificate_verify:b
syslog_configured@67 name:s !syslog_configs firewall:b reset_service:b reset_syslog_config:bl reset_configs:sl
vmotion_configured@67 name:s !enabled:b device:s
vsan_configured@67 name:s !enabled:b add_disks_to_vsan:b`,
  esxvm: `
vm_cloned@67 name:s
vm_configured@67 name:s !vm_name !cpu !memory !image !version !interfaces !disks !scsi_devices !serial_ports !datacenter !datastore !placement cd_dvd_drives sata_controllers advanced_configs template tools:b power_on:b deploy:b
vm_created@67 name:s !vm_name !cpu !memory !image !version !interfaces !disks !scsi_devices !serial_ports !datacenter !datastore !placement ide_controllers sata_controllers cd_dvd_drives advanced_configs power_on:b
vm_registered@67 !vm_name !datacenter !placement !vm_file power_on:b
vm_updated@67 name:s !vm_name !cpu !memory !image !version !interfaces !disks !scsi_devices !serial_ports !datacenter !datastore cd_dvd_drives sata_controllers advanced_configs power_on:b`,
  etcd: `watch
directory +passed name:s profile value
rm +passed name:s recurse:b profile:s value
set +passed name:s !value:s profile:s host:s port:si username:s password:s
wait_rm +passed name:s recurse:b profile:s value
wait_set +passed name:s !value:s profile:s`,
  ethtool: `
coalesce@67 +passed name:s test adaptive_rx:b adaptive_tx:b rx_usecs:i rx_frame:i rx_usecs_irq:i rx_frames_irq:i tx_usecs:i tx_frames:i tx_usecs_irq:i tx_frames_irq:i stats_block_usecs:i pkt_rate_low:i rx_usecs_low:i rx_frames_low:i tx_usecs_low:i tx_frames_low:i pkt_rate_high:i rx_usecs_high:i rx_frames_high:i tx_usecs_high:i tx_frames_high:i sample_interval:if
offload@67 +passed name:s test tcp_segmentation_offload:b
pause@67 +passed name:s autoneg:b rx:b tx:b
ring@67 +passed name:s test rx:i rx_mini:i rx_jumbo:i tx:s`,
  event: `watch
fire_master +passed +exact name:s data:m preload:m with_env:bl with_grains:bl with_pillar:bl show_changed:b with_env_opts:b
send +passed +exact name:s data:m preload:m with_env:bl with_grains:bl with_pillar:bl show_changed:b with_env_opts:b
wait +exact name:s sfun data:m`,
  file: `
absent +dropped +exact name:s
accumulated +dropped name:s !filename:s !text:sl
append +exact name:s text:sl makedirs:b source:s source_hash:s template:s sources:l source_hashes:l defaults:m context:m ignore_whitespace:b encoding:s@67 encoding_errors:s@67 show_changes:b@8
blockreplace +exact name:s marker_start:s marker_end:s source:s source_hash:s template:s sources:l source_hashes:l defaults:m context:m content:s append_if_not_found:b prepend_if_not_found:b backup:sb show_changes:b append_newline:b insert_before_match:s insert_after_match:s
cached name:sl source_hash:s source_hash_name skip_verify:b saltenv:s use_etag:b source_hash_sig@78 signed_by_any@78 signed_by_all@78 keyring@78 gnupghome@78 sig_backend:s@8
comment +exact name:s !regex:s char:s backup:sb ignore_missing:b encoding:s@67 encoding_errors:s@67
copy +dropped +exact name:s !source:s force:b makedirs:b preserve:b user:s group:s mode:si dir_mode:si subdir:b owner
decode name:s encoded_data:s contents_pillar encoding_type:s checksum:s
directory +dropped +exact name:s user:s group:s recurse:l max_depth:i dir_mode:si file_mode:si makedirs:b clean:b exclude_pat:sl follow_symlinks:b force:b backupname:s allow_symlink:b children_only:b win_owner:s win_perms:m win_deny_perms:m win_inheritance:b win_perms_reset:b owner mode:si
exists +dropped +exact name:s
hardlink +dropped name:s !target:s force:b makedirs:b user group dir_mode:si owner
keyvalue +exact name:s key:s value:sifb key_values:m separator:s append_if_not_found:b prepend_if_not_found:b search_only:b show_changes:b ignore_if_missing:b count:i uncomment:s key_ignore_case:b value_ignore_case:b create_if_missing:b@78 prune:b@8
line +exact name:s content:s match:s !mode:s location:s before:s after:s show_changes:b backup:b quiet:b indent:b create:b user:s group:s file_mode:si
managed +passed +exact name:s source:sl source_hash:s source_hash_name:s keep_source:b user:s group:s mode:si attrs:s template:s makedirs:b dir_mode:si context:m replace:b defaults:m backup:s show_changes:b create:b contents:sl tmp_dir:s tmp_ext:s contents_pillar:sl contents_grains:sl contents_newline:b contents_delimiter:s encoding:s encoding_errors:s allow_empty:b follow_symlinks:b check_cmd:s skip_verify:b selinux:m win_owner:s win_perms:m win_deny_perms:m win_inheritance:b win_perms_reset:b verify_ssl:b use_etag:b env file_mode owner signature:sb@78 source_hash_sig:sb@78 signed_by_any:sl@78 signed_by_all:sl@78 keyring:s@78 gnupghome:s@78 ignore_ordering:b@8 ignore_whitespace:b@8 ignore_comment_characters:s@8 new_file_diff:b@8 sig_backend:s@8
missing +dropped +exact name:s
mknod name:s !ntype:s major:i minor:i user:si group:si mode:si
not_cached name:sl saltenv:s
patch +dropped name:s source:s source_hash source_hash_name skip_verify:b template context defaults options:s reject_file strip:i saltenv
prepend +exact name:s text:sl makedirs:b source:s source_hash:s template:s sources:l source_hashes:l defaults:m context:m header:b encoding:s@67 encoding_errors:s@67 show_changes:b@8
pruned name:s recurse:b ignore_errors:b older_than
recurse +passed +exact name:s !source:sl keep_source:b clean:b user:s group:s dir_mode:si file_mode:si sym_mode:si template:s context:m replace:b defaults:m include_empty:b backup:s include_pat:sl exclude_pat:sl maxdepth:i keep_symlinks:b force_symlinks:b win_owner:s win_perms:m win_deny_perms:m win_inheritance:b env owner mode merge:b@8
rename +dropped +exact name:s !source:s force:b makedirs:b
replace +exact name:s !pattern:s !repl:s count:i flags:sil bufsize:si append_if_not_found:b prepend_if_not_found:b not_found_content:s backup:sb show_changes:b ignore_if_missing:b backslash_literal:b encoding:s
retention_schedule name:s !retain strptime_format:s timezone:s
serialize +passed +exact name:s dataset dataset_pillar:s user:s group:s mode:si backup:s makedirs:b show_changes:b create:b merge_if_exists:b encoding:s encoding_errors:s serializer:s serializer_opts:lm deserializer_opts:lm env formatter:s check_cmd:s@78 tmp_dir:s@78 tmp_ext:s@78 win_owner:s win_perms:m win_deny_perms:m win_inheritance:b
shortcut +dropped name:s !target arguments working_dir description icon_location force:b backupname makedirs:b user owner
symlink +dropped +exact name:s !target:s force:b backupname:s makedirs:b user:s group:s mode:si win_owner:s win_perms:m win_deny_perms:m win_inheritance:b atomic:b disallow_copy_and_unlink:b inherit_user_and_group:b owner follow_symlinks:b@78
tidied +dropped name:s age:i matches rmdirs:b size:i exclude full_path_match:b followlinks:b time_comparison:s age_size_logical_operator:s age_size_only rmlinks:b
touch +exact name:s atime:si mtime:si makedirs:b
uncomment +exact name:s !regex:s char:s backup:sb`,
  firewall: `
check +passed name:s port:si test proto:s`,
  firewalld: `
present +exact name:s block_icmp:l prune_block_icmp:b default:b masquerade:b ports:l prune_ports:b port_fwd:l prune_port_fwd:b services:l prune_services:b interfaces:l prune_interfaces:b sources:l prune_sources:b rich_rules:l prune_rich_rules:b
service +exact name:s ports:l protocols:l`,
  gem: `
installed@67 +exact name:s ruby:s gem_bin:s user:s version:s rdoc:b ri:b pre_releases:b proxy:s source:s
removed@67 +exact name:s ruby:s user:s gem_bin:s
sources_add@67 +exact name:s ruby:s user:s
sources_remove@67 +exact name:s ruby:s user:s`,
  git: `
cloned +exact name:s !target:s branch:s user:s password:s identity:sl https_user:s https_pass:s output_encoding:s
config_set +passed +exact name:s value:sib multivar:l repo:s user:s password:s output_encoding:s global:b
config_unset +passed name:s value_regex repo user password output_encoding global:b all:b
detached +passed name:s !rev !target remote:s user password force_clone:b force_checkout:b fetch_remote:b hard_reset:b submodules:b identity https_user https_pass output_encoding
latest +passed +exact name:s !target:s rev:s branch:s user:s password:s update_head:b force_checkout:b force_clone:b force_fetch:b force_reset:sb submodules:b bare:b mirror:b remote:s fetch_tags:b sync_tags:b depth:i identity:sl https_user:s https_pass:s refspec_branch:s refspec_tag:s output_encoding:s
present name:s force:b bare:b template separate_git_dir shared user password output_encoding`,
  github: `package=saltext-github
absent@67 +passed name:s profile:s email:s fullname username:s
present@67 +passed name:s profile:s email:s username:s
repo_absent@67 +passed name:s profile:s
repo_present@67 +passed name:s description:s homepage private has_issues has_wiki has_downloads auto_init:b gitignore_template license_template teams profile:s
team_absent@67 +passed name:s profile:s
team_present@67 +passed name:s description repo_names privacy:s permission:s members enforce_mfa:b no_mfa_grace_seconds:i profile:s`,
  glance_image: `
absent@67 name:s auth
present@67 +passed name:s auth enabled description filename:s image_format:s`,
  glassfish: `
connection_factory_absent@67 name:s both:b server
connection_factory_present@67 name:s restype:s description:s enabled:b min_size:i max_size:i resize_quantity:i idle_timeout:if wait_timeout:if reconnect_on_failure:b transaction_support:s connection_validation:b server
destination_absent@67 name:s server
destination_present@67 name:s !physical restype:s description:s enabled:b server
jdbc_datasource_absent@67 name:s both:b server
jdbc_datasource_present@67 name:s description:s enabled:b restype:s vendor:s sql_url:s sql_user:s sql_password:s min_size:i max_size:i resize_quantity:i idle_timeout:if wait_timeout:if non_transactional:b transaction_isolation:s isolation_guaranteed:b server
system_properties_absent@67 name:s server
system_properties_present@67 +passed server name:s properties`,
  glusterfs: `
add_volume_bricks@67 name:s !bricks
max_op_version@67 name:s
op_version@67 name:s !version:i
peered@67 name:s
started@67 name:s
volume_present@67 name:s !bricks stripe:b replica:ib device_vg:b transport:s start:b force:b arbiter:b`,
  gnomedesktop: `
desktop_interface@67 +dropped name:s user:si automatic_mnemonics buttons_have_icons can_change_accels clock_format:s clock_show_date:b clock_show_seconds cursor_blink cursor_blink_time cursor_blink_timeout cursor_size cursor_theme document_font_name enable_animations font_name gtk_color_palette gtk_color_scheme gtk_im_module gtk_im_preedit_style gtk_im_status_style gtk_key_theme gtk_theme gtk_timeout_initial gtk_timeout_repeat icon_theme menubar_accel menubar_detachable menus_have_icons menus_have_tearoff monospace_font_name show_input_method_menu show_unicode_menu text_scaling_factor toolbar_detachable toolbar_icons_size toolbar_style toolkit_accessibility
desktop_lockdown@67 +dropped name:s user:si disable_application_handlers disable_command_line disable_lock_screen disable_log_out disable_print_setup disable_printing disable_save_to_disk disable_user_switching:b user_administration_disabled
wm_preferences@67 +dropped name:s user:si action_double_click_titlebar:s action_middle_click_titlebar action_right_click_titlebar application_based audible_bell:b auto_raise auto_raise_delay button_layout disable_workarounds focus_mode focus_new_windows mouse_button_modifier num_workspaces:i raise_on_click resize_with_right_button theme titlebar_font titlebar_uses_system_font visual_bell:b visual_bell_type workspace_names`,
  gpg: `
absent +dropped name:s keys user gnupghome keyring@78 keyring_absent_if_empty:b@78
present +dropped name:s keys user keyserver gnupghome trust keyring@78 source@8 skip_keyserver:b@8 text@8 subkey_maxage:i@8`,
  grafana: `package=saltext-grafana
dashboard_absent@67 name:s hosts profile:slm
dashboard_present@67 name:s dashboard dashboard_from_pillar rows rows_from_pillar profile:slm`,
  grafana4_dashboard: `package=saltext-grafana
absent@67 name:s orgname profile:s
present@67 name:s base_dashboards_from_pillar base_panels_from_pillar base_rows_from_pillar dashboard orgname profile:s`,
  grafana4_datasource: `package=saltext-grafana
absent@67 name:s orgname profile:s
present@67 name:s !type:s !url:s access:s user password database basic_auth:b basic_auth_user:s basic_auth_password:s tls_auth json_data is_default:b with_credentials type_logo_url orgname profile:s`,
  grafana4_org: `package=saltext-grafana
absent@67 name:s profile:s
present@67 name:s users theme:s home_dashboard_id:i timezone:s address1:s address2:s city:s zip_code:s address_state country:s profile:s`,
  grafana4_user: `package=saltext-grafana
absent@67 name:s profile:s
present@67 name:s !password:s !email:s is_admin:b fullname:s theme profile:s`,
  grafana_dashboard: `package=saltext-grafana
absent@67 name:s profile:sm
present@67 name:s base_dashboards_from_pillar base_panels_from_pillar base_rows_from_pillar dashboard profile:sm`,
  grafana_datasource: `package=saltext-grafana
absent@67 name:s profile:s
present@67 name:s !type:s !url:s access:s user:si password:s database:s basic_auth:b basic_auth_user:s basic_auth_password:s is_default:b json_data profile:s`,
  grains: `
absent +exact name:s destructive:b delimiter:s force:b
append +exact name:s !value convert:b delimiter:s
exists +exact name:s delimiter:s
list_absent +exact name:s !value delimiter:s
list_present +exact name:s !value delimiter:s
make_hashable@6 !list_grain result
present +exact name:s !value delimiter:s force:b`,
  group: `
absent +exact name:s local:b@78
present +exact name:s gid:i system:b addusers:l delusers:l members:l non_unique:b local:b@78`,
  heat: `
absent@67 name:s poll:i timeout:if profile
deployed@67 +passed name:s template environment params poll:i rollback:b timeout:if update:b profile`,
  helm: `package=saltext-helm
release_absent@67 name:s namespace flags kvflags
release_present@67 name:s !chart:s values version namespace set flags kvflags
repo_managed@67 name:s present absent prune:bl repo_update:b namespace flags kvflags
repo_updated@67 name:s namespace flags kvflags`,
  hg: `
latest@67 name:s rev:s target:s clean:b user identity force:b opts:b update_head:b`,
  highstate_doc: `
note +dropped name:s source contents:s`,
  host: `
absent +exact name:s !ip:sl
only +exact name:s !hostnames:sl
present +exact name:s !ip:sl comment:s clean:b`,
  http: `
query +passed +exact name:s match:sifb match_type:s status:isl status_type:s wait_for:if decode:b test_url:s request_interval:if method:s params:m data:sm data_file:s data_render:b data_renderer:s header_dict:m header_list:l header_file:s header_render:b header_renderer:s template_dict:m username:s password:s auth:l decode_type:s decode_body:b headers:b cookies:b cookie_jar:s cookie_format:s persist_session:b session_cookie_jar:s backend:s ca_bundle:s verify_ssl:b cert:sl text_out:s headers_out:s decode_out:s agent:s hide_fields:l raise_error:b formdata:b formdata_fieldname:s formdata_filename:s opts:m
wait_for_successful_query +passed +exact name:s wait_for:if match:sifb match_type:s status:isl status_type:s decode:b test_url:s request_interval:if method:s params:m data:sm data_file:s data_render:b data_renderer:s header_dict:m header_list:l header_file:s header_render:b header_renderer:s template_dict:m username:s password:s auth:l decode_type:s decode_body:b headers:b cookies:b cookie_jar:s cookie_format:s persist_session:b session_cookie_jar:s backend:s ca_bundle:s verify_ssl:b cert:sl text_out:s headers_out:s decode_out:s agent:s hide_fields:l raise_error:b formdata:b formdata_fieldname:s formdata_filename:s opts:m`,
  icinga2: `
generate_cert@67 name:s
generate_ticket@67 name:s output:s grain key overwrite:b
node_setup@67 name:s !master !ticket
request_cert@67 name:s !master !ticket port:si
save_cert@67 name:s !master`,
  idem: `
state name:s !sls acct_file acct_key acct_profile cache_dir render runtime:s source_dir test:b`,
  ifttt: `
trigger_event@67 name:s !event:s value1:s value2:s value3:s`,
  incron: `
absent@67 name:s !path !mask !cmd user:si
present@67 name:s !path:s !mask !cmd:s user:si`,
  influxdb08_database: `package=saltext-influxdb
absent@67 name:s user password host port
present@67 name:s user password host port`,
  influxdb08_user: `package=saltext-influxdb
absent@67 name:s database user password host port
present@67 name:s !passwd database user password host port`,
  influxdb_continuous_query: `package=saltext-influxdb
absent@67 +passed name:s !database
present@67 +passed name:s !database !query resample_time coverage_period`,
  influxdb_database: `package=saltext-influxdb
absent@67 +passed name:s
present@67 +passed name:s`,
  influxdb_retention_policy: `package=saltext-influxdb
absent@67 +passed name:s !database
convert_duration@67 !duration
present@67 +passed name:s !database duration:s replication:i default:b`,
  influxdb_user: `package=saltext-influxdb
absent@67 +passed name:s
present@67 +passed name:s !passwd:s admin:b grants`,
  infoblox_a: `
absent@67 +passed name:s ipv4addr
present@67 +passed name:s ipv4addr data ensure_data:b`,
  infoblox_cname: `
absent@67 +passed name:s canonical
present@67 +passed name:s data ensure_data:b`,
  infoblox_host_record: `
absent@67 +passed name:s ipv4addr mac
present@67 +passed name:s data ensure_data:b`,
  infoblox_range: `
absent@67 +passed name:s start_addr end_addr data
present@67 +passed name:s start_addr end_addr data`,
  ini: `
options_absent +exact name:s sections:m separator:s encoding:s
options_present +exact name:s sections:m separator:s strict:b encoding:s no_spaces:b
sections_absent +exact name:s sections:lm separator:s encoding:s
sections_present +exact name:s sections:lm separator:s encoding:s`,
  ipmi: `
boot_device@67 +passed name:s api_host:s api_user:s api_pass:s api_kg:s
power@67 +passed name:s wait:if api_host:s api_user:s api_pass:s
user_absent@67 +passed name:s channel:i
user_present@67 +passed name:s !uid !password channel:i callback:b link_auth:b ipmi_msg:b privilege_level:s`,
  ipset: `
absent +passed name:s entry entries family:s timeout comment:s set_name:s
flush +dropped name:s family:s
present +passed name:s entry family:s timeout comment set_name
set_absent +dropped name:s family:s
set_present +passed name:s !set_type family:s`,
  iptables: `
append +passed +open name:s table:s family:s rules !chain:s save:bs jump:s match:sl connstate:s dport:is protocol:s sport:is comment:s source:s dports:isl destination:s in-interface:s dir:s pol:s reqid:is proto:s out-interface:s if:s of:s source-port:is destination-port:is ctstate:s icmp-type:si tcp-flags:s syn:s limit:s limit-burst:is src-range:s dst-range:s mac-source:s uid-owner:si gid-owner:si mark:si match-set:sl target:s goto:s reject-with:s to-destination:s to-source:s to-ports:is log-prefix:s log-level:si set-mark:si sports:isl position
chain_absent +exact name:s table:s family:s
chain_present +exact name:s table:s family:s
delete +passed +open name:s table:s family:s rules position:i !chain:s save:bs jump:s match:sl connstate:s dport:is protocol:s sport:is proto:s source:s destination:s if:s in-interface:s of:s out-interface:s source-port:is destination-port:is ctstate:s dir:s pol:s reqid:is comment:s icmp-type:si tcp-flags:s syn:s limit:s limit-burst:is src-range:s dst-range:s mac-source:s uid-owner:si gid-owner:si mark:si match-set:sl target:s goto:s reject-with:s to-destination:s to-source:s to-ports:is log-prefix:s log-level:si set-mark:si sports:isl dports:isl
flush +dropped +exact name:s table:s family:s chain:s
insert +passed +open name:s table:s family:s rules !chain:s save:bs !position:is jump:s match:sl connstate:s dport:is protocol:s sport:is proto:s source:s destination:s if:s in-interface:s of:s out-interface:s source-port:is destination-port:is ctstate:s dir:s pol:s reqid:is comment:s icmp-type:si tcp-flags:s syn:s limit:s limit-burst:is src-range:s dst-range:s mac-source:s uid-owner:si gid-owner:si mark:si match-set:sl target:s goto:s reject-with:s to-destination:s to-source:s to-ports:is log-prefix:s log-level:si set-mark:si sports:isl dports:isl
set_policy +dropped +exact name:s table:s family:s !policy:s !chain:s save:bs`,
  jboss7: `
bindings_exist@67 name:s !jboss_config !bindings profile
datasource_exists@67 name:s !jboss_config !datasource_properties recreate:b profile:s
deployed@67 name:s !jboss_config salt_source
reloaded@67 name:s !jboss_config timeout:if interval:if`,
  jenkins: `
absent@67 +dropped name:s
present@67 +dropped name:s config`,
  junos: `
cli@67 +passed name:s format:s dest:s
commit@67 +passed name:s confirm:i
commit_check@67 name:s
diff@67 +passed name:s d_id:i
file_copy@67 +passed name:s dest:s
get_table@67 +passed name:s !table:s !table_file:s file path target key key_items filters template_args table_args
install_config@67 +passed name:s template_vars timeout:if overwrite:b merge:b comment confirm diffs_file:s path:s
install_os@67 +passed name:s timeout:if reboot:b
load@67 +passed name:s overwrite:b merge:b update:b template_vars
lock@67 name:s
resultdecorator@67 !function
rollback@67 +passed name:s !d_id id:i
rpc@67 +passed name:s dest:s format:s args interface_name:s terse:b
set_hostname@67 +passed name:s comment:s
shutdown@67 +passed name:s in_min:i
unlock@67 name:s
zeroize@67 name:s`,
  kapacitor: `
task_absent@67 name:s
task_present@67 name:s !tick_script task_type:s database retention_policy:s enable:b dbrps`,
  kernelpkg: `watch
latest_active@67 +dropped name:s at_time:i
latest_installed@67 +dropped name:s at_time
latest_wait@67 +dropped name:s at_time:i`,
  keyboard: `
system name:s
xorg name:s`,
  keychain: `
default_keychain name:s domain:s user
installed +passed name:s !password:s keychain:s keychain_password allow_any
uninstalled name:s !password keychain:s keychain_password`,
  keystone: `
endpoint_absent@67 +passed name:s region profile interface
endpoint_present@67 +passed name:s publicurl internalurl adminurl region profile url interface
project_absent@67 +passed name:s profile
project_present@67 +passed name:s description:s enabled:b profile
role_absent@67 +passed name:s profile
role_present@67 +passed name:s profile
service_absent@67 +passed name:s profile
service_present@67 +passed name:s !service_type:s description:s profile
tenant_absent@67 +passed name:s profile
tenant_present@67 +passed name:s description enabled:b profile
user_absent@67 +passed name:s profile
user_present@67 +passed name:s !password:s !email:s tenant:s enabled:b roles profile password_reset:b project`,
  keystone_domain: `
absent@67 name:s auth
present@67 +passed name:s auth enabled:b description:s`,
  keystone_endpoint: `
absent@67 +dropped name:s !service_name:s auth interface public_url url:s region:s
present@67 +passed name:s !service_name:s auth interface public_url url:s region:s enabled`,
  keystone_group: `
absent@67 +passed name:s auth domain
present@67 +passed name:s auth domain:s description:s`,
  keystone_project: `
absent@67 +passed name:s auth domain
present@67 +passed name:s auth domain:s description:s enabled:b`,
  keystone_role: `
absent@67 +passed name:s auth
present@67 +passed name:s auth description:s`,
  keystone_role_grant: `
absent@67 +passed name:s auth role role_domain domain project user group project_domain user_domain group_domain
present@67 +passed name:s auth role role_domain domain project user group project_domain user_domain group_domain`,
  keystone_service: `
absent@67 name:s auth
present@67 +passed name:s auth type:s enabled:b description:s`,
  keystone_user: `
absent@67 +passed name:s auth domain
present@67 +passed name:s auth domain:s enabled:b description:s password:s email:s`,
  keystore: `
managed@67 name:s !passphrase:s !entries force_remove:b`,
  kmod: `
absent +exact name:s persist:b comment:b mods:l
present +exact name:s persist:b mods:l`,
  kubernetes: `package=saltext-kubernetes
configmap_absent@67 +passed name:s namespace:s
configmap_present@67 +passed name:s namespace:s data source template
deployment_absent@67 +passed name:s namespace:s
deployment_present@67 +passed name:s namespace:s metadata spec source:s template:s
namespace_absent@67 +passed name:s
namespace_present@67 +passed name:s
node_label_absent@67 +passed name:s !node
node_label_folder_absent@67 +passed name:s !node
node_label_present@67 +passed name:s !node !value
pod_absent@67 +passed name:s namespace:s
pod_present@67 +passed name:s namespace:s metadata spec source:s template:s
secret_absent@67 +passed name:s namespace:s
secret_present@67 +passed name:s namespace:s data source template
service_absent@67 +passed name:s namespace:s
service_present@67 +passed name:s namespace:s metadata spec source:s template:s`,
  layman: `
absent@67 name:s
present@67 name:s`,
  ldap: `package=saltext-ldap
managed@67 name:sm !entries connect_spec attrlist`,
  lgpo: `
set name:s setting:silm policy_class:s computer_policy:m user_policy:m cumulative_rights_assignments:b adml_language:s refresh_cache:bl`,
  lgpo_reg: `
refresh_policy name:s
value_absent name:s !key:s policy_class:s write_registry:b refresh_policy:b
value_disabled name:s !key:s policy_class:s write_registry:b refresh_policy:b
value_present name:s !key:s !v_data:si v_type:s policy_class:s write_registry:b refresh_policy:b`,
  libcloud_dns: `
record_absent@67 name:s !zone:s !type:s !data:s !profile:s
record_present@67 name:s !zone:s !type:s !data:s !profile:s
state_result@67 !result !message name:s changes
zone_absent@67 !domain:s !profile:s
zone_present@67 !domain:s !type:s !profile:s`,
  libcloud_loadbalancer: `
balancer_absent@67 +passed name:s !profile:s
balancer_present@67 +passed name:s !port:si !protocol:s !profile:s algorithm:s members:l ex_region:s
member_absent@67 +passed !ip:s !port:si !balancer_id:s !profile:s
member_present@67 +passed !ip:s !port:si !balancer_id:s !profile:s
state_result@67 !result !message name:s changes`,
  libcloud_storage: `
container_absent@67 name:s !profile:s
container_present@67 name:s !profile:s
file_present@67 !container:s name:s !path:s !profile:s overwrite_existing:b
object_absent@67 !container:s name:s !profile:s
object_present@67 !container:s name:s !path:s !profile:s
state_result@67 !result !message name:s !changes`,
  license: `
activate name:s`,
  locale: `
present +exact name:s
system +exact name:s`,
  logadm: `
remove@67 name:s log_file
rotate@67 +passed name:s entryname log_file`,
  logrotate: `
set +exact name:s !key:s !value:sib setting:sib conf_file:s`,
  loop: `
until +exact name:s m_args:l m_kwargs:m !condition:s period:if timeout:i
until_no_eval +exact name:s !expected compare_operator timeout:i period:if init_wait:i args:l kwargs:m`,
  lvm: `
lv_absent name:s vgname
lv_present +passed name:s vgname:s size:s extents snapshot pv:s thinvolume:b thinpool:b force:b resizefs:b stripes:i stripesize:s
pv_absent name:s
pv_present +passed name:s
vg_absent name:s
vg_present +passed name:s devices:sl`,
  lvs_server: `
absent@67 name:s protocol service_address server_address
present@67 name:s protocol:s service_address:s server_address:s packet_forward_method:s weight:i`,
  lvs_service: `
absent@67 name:s protocol service_address
present@67 name:s protocol:s service_address:s scheduler:s`,
  lxc: `
absent@67 name:s stop:b path
edited_conf@67 name:s lxc_conf lxc_conf_unset
frozen@67 name:s start:b path
present@67 name:s running:b clone_from snapshot:b profile network_profile template:sl options image config fstype size backing vgname lvname thinpool path
running@67 name:s restart:b path
set_pass@67 +dropped name:s
stopped@67 name:s kill:b path`,
  lxd: `
authenticate@67 name:s !remote_addr !password !cert !key verify_cert:b
config_managed@67 name:s !value force_password:b
init@67 name:s storage_backend:s trust_password network_address network_port storage_create_device storage_create_loop storage_pool done_file:s`,
  lxd_container: `
absent@67 name:s stop:b remote_addr cert key verify_cert:b
frozen@67 name:s start:b remote_addr cert key verify_cert:b
migrated@67 name:s !remote_addr !cert !key !verify_cert:b !src_remote_addr stop_and_start:b src_cert src_key src_verify_cert
present@67 name:s running source profiles:l config devices architecture:s ephemeral:b restart_on_change:b remote_addr cert key verify_cert:b
running@67 name:s restart:b remote_addr cert key verify_cert:b
stopped@67 name:s kill:b remote_addr cert key verify_cert:b`,
  lxd_image: `
absent@67 name:s remote_addr cert key verify_cert:b
present@67 name:s !source aliases public auto_update remote_addr cert key verify_cert:b`,
  lxd_profile: `
absent@67 name:s remote_addr cert key verify_cert:b
present@67 name:s description config devices remote_addr cert key verify_cert:b`,
  macdefaults: `
absent name:s !domain user name_separator@8
write name:s !domain !value vtype:slm user name_separator@8`,
  macpackage: `
installed name:s target:s dmg:b store:b app:b mpkg:b force:b allow_untrusted:b version_check:s`,
  makeconf: `
absent name:s
present name:s value:s contains excludes`,
  marathon_app: `
absent@67 name:s
config@67 name:s !config
running@67 name:s restart:b force:b`,
  memcached: `
absent@67 name:s value host:s port time
managed@67 name:s value:s host port time min_compress_len`,
  moby_container: `watch package=saltext-dockermod
absent@67 name:s force:b
run@67 +passed name:s image bg:b failhard:b replace:b force:b skip_translate ignore_collisions:b validate_ip_addrs:b client_timeout networks
running@67 +passed name:s image skip_translate ignore_collisions:b validate_ip_addrs:b force:b watch_action:s start:b shutdown_timeout client_timeout:if networks send_signal auto_remove:b binds blkio_weight blkio_weight_device cap_add cap_drop command cpuset_cpus cpuset_mems cpu_group cpu_period cpu_shares detach:b devices device_read_bps device_read_iops device_write_bps device_write_iops dns dns_opt dns_search domainname entrypoint environment extra_hosts group_add hostname interactive:b ipc_mode isolation labels links log_driver log_opt lxc_conf mac_address mem_limit:i mem_swappiness memswap_limit:i network_disabled:b network_mode oom_kill_disable oom_score_adj pid_mode pids_limit port_bindings ports privileged:b publish_all_ports:b read_only:b restart_policy security_opt shm_size stop_signal stop_timeout storage_opt sysctls tmpfs tty:b ulimits user userns_mode volumes volumes_from volume_driver working_dir
stopped@67 +passed name:s containers shutdown_timeout unpause:b error_on_absent:b`,
  moby_image: `watch package=saltext-dockermod
absent@67 name:s images force:b
present@67 +dropped name:s tag build load force:b insecure_registry:b client_timeout dockerfile sls base:s saltenv:s pillarenv pillar kwargs`,
  moby_network: `package=saltext-dockermod
absent@67 name:s
present@67 +passed name:s skip_translate ignore_collisions:b validate_ip_addrs:b containers reconnect:b enable_ipv6:b driver options driver_opts check_duplicate:b internal:b labels attachable:b scope ingress:b ipam_driver ipam_opts subnet iprange gateway aux_addresses`,
  moby_volume: `package=saltext-dockermod
absent@67 name:s driver
present@67 name:s driver driver_opts force:b`,
  modjk: `
worker_activated@67 name:s workers profile:s
worker_disabled@67 name:s workers profile:s
worker_recover@67 name:s workers profile:s
worker_stopped@67 name:s workers profile:s`,
  modjk_worker: `
activate@67 name:s !lbn:s !target:s profile:s tgt_type:s
disable@67 name:s !lbn:s !target:s profile:s tgt_type:s
stop@67 name:s !lbn:s !target:s profile:s tgt_type:s`,
  module: `watch
run +passed +open name:s returner m_name:s m_fun:s m_state:s m_saltenv:s kwargs
wait +passed +open name:s returner m_name m_fun m_state m_saltenv
watch +passed +open name:s returner m_name m_fun m_state m_saltenv`,
  mongodb_database: `package=saltext-mongodb
absent@67 name:s user password host port authdb`,
  mongodb_user: `package=saltext-mongodb
absent@67 name:s user password host port database:s authdb
present@67 name:s !passwd:s database:s user:si password:s host:s port:si authdb roles`,
  monit: `
monitor@67 name:s
unmonitor@67 name:s`,
  mount: `watch
fstab_absent +exact name:s !fs_file:s mount_by:s config:s
fstab_present +exact name:s !fs_file:s !fs_vfstype:s fs_mntops:sl fs_freq:is fs_passno:is mount_by:s config:s mount:b match_on:sl not_change:b fs_mount:b
mounted +dropped +exact name:s !device:s !fstype:s mkmnt:b opts:sl dump:is pass_num:is config:s persist:b mount:b user:s match_on:sl device_name_regex:l extra_mount_invisible_options:l extra_mount_invisible_keys:l extra_mount_ignore_fs_keys:m extra_mount_translate_options:m hidden_opts:sl bind_mount_copy_active_opts:b
swap +exact name:s persist:b config:s
unmounted +dropped +exact name:s device:s config:s persist:b user:s fstype opts`,
  mssql_database: `
absent@67 +passed name:s
present@67 +passed name:s containment:s options`,
  mssql_login: `
absent@67 +passed name:s
present@67 +passed name:s password domain server_roles options`,
  mssql_role: `
absent@67 +passed name:s
present@67 +passed name:s owner grants`,
  mssql_user: `
absent@67 +passed name:s
present@67 +passed name:s login domain database:s roles options`,
  msteams: `
post_card@67 name:s !message:s hook_url:s title theme_color`,
  mysql_database: `package=saltext-mysql
absent@67 +passed +exact name:s connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s
present@67 +passed +exact name:s character_set:s collate:s connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s`,
  mysql_grants: `package=saltext-mysql
absent@67 +passed +exact name:s !grant:s !database:s !user:s host:s grant_option:b escape:b connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s
present@67 +passed +exact name:s !grant:s !database:s !user:s host:s grant_option:b escape:b revoke_first:b ssl_option:bl connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s`,
  mysql_query: `package=saltext-mysql
run@67 +passed +exact name:s !database:s !query:s output:s grain:s key:s overwrite:b check_db_exists:b client_flags:l connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s
run_file@67 +passed +exact name:s !database:s !query_file:s output:s grain:s key:s overwrite:b saltenv check_db_exists:b client_flags:l connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s`,
  mysql_user: `package=saltext-mysql
absent@67 +passed +exact name:s host:s connection_host:s connection_user:s connection_pass:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s connection_charset:s
present@67 +passed +exact name:s host:s password:s password_hash:s allow_passwordless:b unix_socket:b password_column:s auth_plugin:s connection_user:s connection_pass:s connection_charset:s connection_host:s connection_port:i connection_db:s connection_conv:m connection_unix_socket:s connection_default_file:s connection_default_group:s`,
  napalm_yang: `
configured@67 +dropped name:s !data models profiles test debug:bm commit replace
managed@67 +dropped name:s !data models profiles test debug:bm commit replace compliance_report`,
  netacl: `
filter name:s !filter_name:s filter_options terms prepend:bl pillar_key:s pillarenv saltenv merge_pillar:b only_lower_merge:b revision_id revision_no:i revision_date:b revision_date_format:s test:b commit:b debug:bm
managed name:s filters prepend:bl pillar_key:s pillarenv saltenv merge_pillar:b only_lower_merge:b revision_id revision_no:i revision_date:b revision_date_format:s test:b commit:b debug:bm
term +passed name:s !filter_name:s !term_name:s filter_options pillar_key:s pillarenv saltenv merge_pillar:b revision_id revision_no revision_date:b revision_date_format:s test:b commit:b debug:bm source_service destination_service term_fields`,
  netconfig: `
commit_cancelled name:s
commit_confirmed name:s
managed +passed name:s template_name template_source template_hash template_hash_name saltenv:s template_engine:s skip_verify:b context defaults test:b commit:b debug:bm replace:b commit_in commit_at revert_in revert_at template_user template_group template_mode template_attrs template_vars peers
replace_pattern name:s !pattern:s !repl:s count:i flags:il bufsize:si append_if_not_found:b prepend_if_not_found:b not_found_content search_only:b show_changes:b backslash_literal:b source:s path test:b replace:b debug:bm commit:b
saved +passed name:s source:s user group mode:si attrs makedirs:b dir_mode:si replace:b backup:s show_changes:b create:b tmp_dir:s tmp_ext:s encoding encoding_errors:sl allow_empty:b follow_symlinks:b check_cmd win_owner win_perms win_deny_perms win_inheritance:b win_perms_reset:b`,
  netntp: `
managed name:s peers servers`,
  netsnmp: `
managed name:s config defaults`,
  netusers: `
managed name:s users defaults`,
  network: `
managed +passed +dropped +exact name:s enabled:b test addr type:s hwaddr:s noifupdown:b slaves:sl dns_proto:s dns_servers:l ip_proto:s ip_addrs:l gateway:s proto:s ipaddr:s netmask:si enable_ipv6:b ipv6proto:s ipv6addrs:l ipv6gateway:s ipv6netmask:is dns:sl channels:m ipaddr_start:s ipaddr_end:s clonenum_start:is mtu:is vlan:b master:s mode:s miimon:is arp_interval:is downdelay:is lacp_rate:s updelay:is use_carrier:bs hashing-algorithm:s autoneg:bs speed:is duplex:s rx:bs tx:bs sg:bs tso:bs ufo:bs gso:bs gro:bs lro:bs bridge:s delay:is ports:sl bypassfirewall:bs team_master:s team_port_config ipv6addr:s team_config onboot userctl:bs ipv6_autoconf:bs ttl:is ipaddrs:l addresses:l broadcast:s metric:is pointopoint:s scope:s srcaddr:s search:sl dns_search:sl domain:s enable_ipv4:b ipv6ipaddr:s accept_ra:is autoconf:is privext:is hostname:s leasehours:is leasetime:is vendor:s client:s advertise:s wol:sib slave_type:s primary:s arp_ip_target:l ad_select:is xmit_hash_policy:s stp:bs fd:is ageing:is gcint:is hello:is maxage:is bridgeprio:i priority:is maxwait:i hw:s pathcost:s portprio:s waitport:si vlan_id:i phys_dev:s parent:s reorder_hdr:bs gvrp:bs loose_binding:bs my_inner_ipaddr:s my_outer_ipaddr:s endpoint:s local:s user:s password:s pppoe_iface:s noipdefault:bs usepeerdns:bs defaultroute:bs holdoff:is maxfail:is hide-password:bs lcp-echo-interval:is lcp-echo-failure:is connect:s noauth:bs persist:bs noaccomp:bs linkname:s hotplug:b up_cmds:l pre_up_cmds:l post_up_cmds:l down_cmds:l pre_down_cmds:l post_down_cmds:l filename:s source:s wireless-essid:s wireless-mode:s wpa-ssid:s wpa-psk:s wpa-conf:s onparent:bs peerdns:bs peerroutes:bs defroute:bs ipv6_peerdns:bs ipv6_peerroutes:bs ipv6_defroute:bs ipv4_failure_fatal:bs dhcpv6c:bs nm_controlled:bs arpcheck:bs zone:s uuid:s nickname:s startmode:s macaddr:s prefix:si
routes +passed +exact name:s test !routes:l apply_hostname:bs hostname:s require_reboot:bs
system +passed +exact name:s enabled:b hostname:s gateway:s gatewaydev:s nozeroconf:bs nisdomain:s require_reboot:bs apply_hostname:bs retain_settings:b search:s networking_ipv6:bs networkdelay:is devtimeout:is enable_ipv6:b ipv6gateway:s dns:sl dns_search:sl`,
  neutron_network: `
absent@67 +passed name:s auth
present@67 +passed name:s auth vlan:i project:s shared:b external:b admin_state_up`,
  neutron_secgroup: `
absent@67 +passed name:s auth project_name:s project_id name_or_id:s
present@67 +passed name:s auth project_name:s project_id:s description:s`,
  neutron_secgroup_rule: `
absent@67 +dropped name:s auth rule_id project_id name_or_id:s
present@67 +passed name:s auth project_name:s project_id:s defaults protocol:s description:s`,
  neutron_subnet: `
absent@67 name:s auth
present@67 +passed name:s auth network_name_or_id:s allocation_pools gateway_ip:s dns_nameservers host_routes ipv6_ra_mode ipv6_address_mode cidr:s enable_dhcp:b ip_version:i`,
  nexus: `
downloaded@67 name:s !artifact target_dir:s target_file:s`,
  nfs_export: `
absent@67 name:s exports:s
present@67 name:s clients hosts:s options exports:s`,
  nftables: `
append +passed name:s family:s table chain save
chain_absent name:s table:s family:s
chain_present name:s table:s table_type hook priority family:s
delete +passed name:s family:s position table:s chain:s save:b jump:s match:s connstate:s dport:i proto:s sport:s
flush +dropped name:s family:s ignore_absence:b table chain
insert +passed name:s family:s table chain position save
set_policy +dropped name:s table:s family:s chain save policy save_filename
table_absent +dropped name:s family:s
table_present +dropped name:s family:s`,
  npm: `
bootstrap@67 +exact name:s user:s silent:b
cache_cleaned@67 +exact name:s user:s force:b
installed@67 +exact name:s pkgs:l dir:s user:s force_reinstall:b registry:s env:lm
removed@67 +exact name:s dir:s user:s`,
  ntp: `
managed name:s servers`,
  nxos: `
config_absent@67 name:s
config_present@67 name:s
image_running@67 +passed name:s !system_image:s kickstart_image:s issu:b timeout
replace@67 name:s !repl:s full_match:b
user_absent@67 name:s
user_present@67 name:s password:s roles encrypted:b crypt_salt algorithm:s`,
  nxos_upgrade: `
image_running@67 +passed name:s !system_image kickstart_image issu:b timeout`,
  openstack_config: `
absent@67 name:s !filename !section parameter
present@67 name:s !filename !section !value parameter`,
  openvswitch_bridge: `
absent@67 name:s
present@67 name:s parent vlan`,
  openvswitch_db: `
managed@67 name:s !table !data record`,
  openvswitch_port: `
absent@67 name:s bridge
present@67 name:s !bridge tunnel_type id remote dst_port internal:b`,
  opsgenie: `
close_alert@67 name:s api_key:s reason:s action_type:s
create_alert@67 name:s api_key:s reason:s action_type:s`,
  pagerduty: `package=saltext-pagerduty
create_event@67 name:s !details:s !service_key:s !profile:s`,
  pagerduty_escalation_policy: `package=saltext-pagerduty
absent@67 +passed profile:s subdomain api_key
present@67 +passed profile:s subdomain api_key escalation_rules name:s`,
  pagerduty_schedule: `package=saltext-pagerduty
absent@67 +passed profile:s subdomain api_key
present@67 +passed profile:s subdomain api_key name:s schedule`,
  pagerduty_service: `package=saltext-pagerduty
absent@67 +passed profile:s subdomain api_key
present@67 +passed profile:s subdomain api_key name:s service`,
  pagerduty_user: `package=saltext-pagerduty
absent@67 +passed profile:s subdomain api_key
present@67 +passed profile:s subdomain api_key`,
  panos: `
add_config_lock@67 name:s
address_exists@67 name:s addressname:s vsys:si ipnetmask:s iprange:s fqdn:s description:s commit:b
address_group_exists@67 name:s groupname:s vsys:si members description:s commit:b
clone_config@67 name:s xpath:s newname:s commit:b
commit_config@67 name:s
delete_config@67 name:s xpath:s commit:b
download_software@67 name:s version:s synch:b check:b
edit_config@67 name:s xpath:s value:s commit:b
move_config@67 name:s xpath:s where:s dst:s commit:b
remove_config_lock@67 name:s
rename_config@67 name:s xpath:s newname:s commit:b
security_rule_exists@67 name:s rulename:s vsys:si action:s disabled:b sourcezone:sl destinationzone:s source:sl destination application service description:s logsetting:s logstart:b logend:b negatesource:b negatedestination:b profilegroup:s datafilter:s fileblock:s spyware:s urlfilter:s virus:s vulnerability:s wildfire:s move:s movetarget:s commit:b
service_exists@67 name:s servicename:s vsys:si protocol:s port:si description:s commit:b
service_group_exists@67 name:s groupname:s vsys:si members description:s commit:b
set_config@67 name:s xpath:s value:s commit:b`,
  pbm: `
default_storage_policy_assigned@67 name:s !policy !datastore
default_vsan_policy_configured@67 name:s !policy
storage_policies_configured@67 name:s !policies`,
  pcs: `
auth@67 name:s !nodes pcsuser:s pcspasswd:s extra_args
cib_present@67 name:s !cibname:s scope:s extra_args:s
cib_pushed@67 name:s !cibname:s scope:s extra_args:s
cluster_node_present@67 name:s !node:s extra_args
cluster_setup@67 name:s !nodes pcsclustername:s extra_args pcsuser:s pcspasswd:s pcs_auth_extra_args wipe_default:b
constraint_present@67 name:s !constraint_id:s !constraint_type:s constraint_options cibname:s
prop_has_value@67 name:s !prop:s !value:s extra_args cibname:s
resource_defaults_to@67 name:s !default:s !value:i extra_args cibname:s
resource_op_defaults_to@67 name:s !op_default:s !value:s extra_args cibname:s
resource_present@67 name:s !resource_id:s !resource_type:s resource_options cibname:s
stonith_present@67 name:s !stonith_id:s !stonith_device_type:s stonith_device_options cibname:s`,
  pdbedit: `
absent@67 name:s
managed@67 +passed name:s login password:s password_hashed:b domain profile script drive:s homedir:s fullname account_desc machine_sid user_sid account_control reset_login_hours reset_bad_password_count
present@67 +passed name:s`,
  pecl: `
installed@67 name:s version defaults:b force:b preferred_state:s
removed@67 name:s`,
  pip: `
installed +passed +exact name:s pkgs:l pip_bin:s requirements:sl bin_env:s use_wheel:b no_use_wheel:b log:s proxy:s timeout:is repo editable:sl find_links:sl index_url:s extra_index_url:s no_index:b mirrors:sl build:s target:s download:s download_cache:s source:s upgrade:b force_reinstall:b ignore_installed:b exists_action:s no_deps:b no_install:b no_download:b install_options:sl global_options:sl user:s cwd:s pre_releases:b cert:s allow_all_external:b allow_external:sl allow_unverified:sl process_dependency_links:b env_vars:m use_vt:b trusted_host:s no_cache_dir:b cache_dir no_binary:sl extra_args:l
pip_has_exceptions_mod !ver
pip_has_internal_exceptions_mod !ver
purge_pip
removed +exact name:s requirements:sl bin_env:s log:s proxy:s timeout:is user:s cwd:s use_vt:b
uptodate +exact name:s bin_env:s user:s cwd:s use_vt:b`,
  pkg: `watch
downloaded +passed +exact name:s version:s pkgs:l fromrepo:s ignore_epoch:b downloadonly refresh:b normalize:b skip_suggestions:b resolve_capabilities:b disablerepo:sl skip_verify:b cache_valid_time:i install_recommends:b only_upgrade:b debconf:s force_yes:b force_conf_new:b env:lm enablerepo:sl disableexcludes:s branch:s setopt:sl split_arch:b diff_attr:sl ignore_repo_failure:b no_recommends:b root:s sysupgrade:b report_reboot_exit_codes:b
group_installed +passed +exact name:s skip:l include:l fromrepo:s enablerepo:sl disablerepo:sl skip_verify:b disableexcludes:s branch:s setopt:sl
held +passed +exact name:s version:s pkgs:l replace:b
installed +passed +exact name:s version:s refresh:b fromrepo:s skip_verify:b skip_suggestions:b pkgs:l sources:l allow_updates:b pkg_verify:bl normalize:b ignore_epoch:b reinstall:b update_holds:b resolve_capabilities:b split_arch:b verify_ssl:b hold:b cache_valid_time:i ignore_types:l verify_options:l install_recommends:b only_upgrade:b report_reboot_exit_codes:b disablerepo:sl debconf:s force_yes:b force_conf_new:b env:lm enablerepo:sl disableexcludes:s branch:s setopt:sl diff_attr:sl ignore_repo_failure:b no_recommends:b root:s sysupgrade:b downloadonly:b
latest +passed +exact name:s refresh:b fromrepo:s skip_verify:b pkgs:l watch_flags:b sources cache_valid_time:i resolve_capabilities:b install_recommends:b only_upgrade:b report_reboot_exit_codes:b disablerepo:sl debconf:s force_yes:b force_conf_new:b env:lm enablerepo:sl disableexcludes:s branch:s setopt:sl split_arch:b diff_attr:sl ignore_repo_failure:b no_recommends:b root:s sysupgrade:b downloadonly:b
patch_downloaded +passed +exact name:s advisory_ids:l downloadonly
patch_installed +passed +exact name:s advisory_ids:l downloadonly:b
purged +passed +exact name:s version:s pkgs:l normalize:b ignore_epoch:b env:lm split_arch:b root:s
removed +passed +exact name:s version:s pkgs:l normalize:b ignore_epoch:b env:lm split_arch:b root:s
unheld +passed +exact name:s version:s pkgs:l all:b
uptodate +passed +exact name:s refresh:b pkgs:l fromrepo:s resolve_capabilities:b dist_upgrade:b skip_verify:b allow_downgrades:b minimal:b obsoletes:b cache_valid_time:i force_yes:b force_conf_new:b enablerepo:sl disablerepo:sl disableexcludes:s branch:s setopt:sl diff_attr:sl no_recommends:b root:s downloadonly:b`,
  pkgbuild: `
built name:s !runas !dest_dir:s !spec:s !sources !tgt:s template:s deps env results force:b saltenv:s log_dir:s
repo name:s keyid env use_passphrase:b gnupghome:s runas:si timeout:if`,
  pkgng: `
update_packaging_site name:s`,
  pkgrepo: `
absent +passed +exact name:s ppa:s copr:s ppa_auth:s keyid:s keyid_ppa:b basedir:s strict_config:b
managed +passed +exact name:s ppa:s copr:s aptkey:b repo enabled:b disabled:b allow_insecure_key:b clean_file:b key_url:s key_text:s file:s keyid:sl keyserver:s humanname:s comments:sl baseurl:s mirrorlist:s gpgautoimport:b ppa_auth:s architectures:s comps:s dist:s consolidate:b refresh:b refresh_db:b uri@8 uris@8 metalink:s@8 gpgcheck:b gpgkey:s repo_gpgcheck:b priority:i cost:i type:s excludepkgs:s exclude:s includepkgs:s skip_if_unavailable:b enabled_metadata:b enablegroups:b module_hotfixes:b fastestmirror:b countme:b metadata_expire:si sslverify:b sslcacert:s sslclientcert:s sslclientkey:s username:s password:s proxy:s proxy_username:s proxy_password:s user_agent:s timeout:i retries:i basedir:s strict_config:b cache:b root:s url:s trusted:b`,
  portage_config: `
flags@67 name:s accept_keywords env license properties unmask:b mask:b`,
  ports: `
installed@67 name:s options`,
  postgres_cluster: `
absent +exact !version:sif name:s
present +exact !version:sif name:s port:is encoding:s locale:s datadir:s allow_group_access:b data_checksums:b wal_segsize:is`,
  postgres_database: `
absent +exact name:s user:s maintenance_db:s db_password:s db_host:s db_port:is db_user:s
present +exact name:s tablespace:s encoding:s lc_collate:s lc_ctype:s owner:s owner_recurse:b template:s user:s maintenance_db:s db_password:s db_host:s db_port:is db_user:s`,
  postgres_extension: `
absent +exact name:s if_exists:b restrict:b cascade:b user:s maintenance_db:s db_user:s db_password:s db_host:s db_port:is
present +exact name:s if_not_exists:b schema:s ext_version:s from_version:s user:s maintenance_db:s db_user:s db_password:s db_host:s db_port:is`,
  postgres_group: `
absent +exact name:s user:s maintenance_db:s db_password:s db_host:s db_port:is db_user:s
present +exact name:s createdb:b createroles:b encrypted:bs superuser:b inherit:b login:b replication:b password:s refresh_password:b groups:sl user:s maintenance_db:s db_password:s db_host:s db_port:is db_user:s`,
  postgres_initdb: `
present +exact name:s user:s password:s auth:s encoding:s locale:s runas waldir:s checksums:b`,
  postgres_language: `
absent +exact name:s !maintenance_db:s user:s db_password:s db_host:s db_port:is db_user:s
present +exact name:s !maintenance_db:s user:s db_password:s db_host:s db_port:is db_user:s`,
  postgres_privileges: `
absent +exact name:s !object_name:s !object_type:s privileges:l prepend:s maintenance_db:s user:s db_password:s db_host:s db_port:is db_user:s
present +exact name:s !object_name:s !object_type:s privileges:l grant_option:b prepend:s maintenance_db:s user:s db_password:s db_host:s db_port:is db_user:s`,
  postgres_schema: `
absent +exact !dbname:s name:s user:s db_user:s db_password:s db_host:s db_port:is
present +exact !dbname:s name:s owner:s user:s db_user:s db_password:s db_host:s db_port:is`,
  postgres_tablespace: `
absent +exact name:s user:s maintenance_db:s db_user:s db_password:s db_host:s db_port:is
present +exact name:s !directory:s options:ml owner:s user:s maintenance_db:s db_password:s db_host:s db_port:is db_user:s`,
  postgres_user: `
absent +exact name:s user:s maintenance_db:s db_password:s db_host:s db_port:is db_user:s
present +exact name:s createdb:b createroles:b encrypted:bs superuser:b replication:b inherit:b login:b password:s default_password:s refresh_password:b valid_until:s groups:sl user:s maintenance_db:s db_password:s db_host:s db_port:is db_user:s`,
  powercfg: `
set_timeout name:s !value:i power:s scheme:s`,
  powerpath: `
license_absent@67 name:s
license_present@67 name:s`,
  probes: `
managed@67 name:s !probes defaults`,
  process: `
absent name:s user signal`,
  proxy: `
managed name:s !port:si services user password bypass_domains network_service:s`,
  pushover: `package=saltext-pushover
post_message@67 name:s user:si device:s message:s title:s priority:i expire:i retry sound api_version:i token:s`,
  pyenv: `
absent name:s user
install_pyenv name:s user
installed name:s default:b user`,
  pyrax_queues: `
absent@67 name:s !provider
present@67 name:s !provider`,
  quota: `
mode name:s !mode !quotatype`,
  rabbitmq_cluster: `
join name:s !host:s user:si ram_node runas:si
joined name:s !host user:si ram_node runas:si`,
  rabbitmq_plugin: `
disabled name:s runas
enabled name:s runas`,
  rabbitmq_policy: `
absent name:s vhost:s runas
present name:s !pattern:s !definition:sm priority:i vhost:s runas apply_to`,
  rabbitmq_upstream: `
absent name:s runas:si
present name:s !uri:s prefetch_count:i reconnect_delay:if ack_mode:s trust_user_id:b exchange:s max_hops:i expires:i message_ttl:i ha_policy:s queue:s runas`,
  rabbitmq_user: `
absent name:s runas
present name:s password:s force:b tags perms:lm runas`,
  rabbitmq_vhost: `
absent name:s
present name:s`,
  raid: `
absent name:s
present +passed name:s !level:i !devices chunk:i run:b`,
  rbac: `
managed@67 name:s roles profiles authorizations`,
  rbenv: `
absent@67 name:s user
install_rbenv@67 name:s user
installed@67 name:s default:b user`,
  rdp: `
disabled@67 name:s
enabled@67 name:s`,
  redis: `package=saltext-redis
absent@67 +passed name:s keys
slaveof@67 +passed name:s sentinel_host sentinel_port sentinel_password
string@67 +passed name:s !value:s expire expireat host:s port:si db:i password:s`,
  reg: `
absent name:s vname:s use_32bit_registry:b
key_absent name:s use_32bit_registry:b
present name:s vname:s vdata:silm vtype:s use_32bit_registry:b win_owner:s win_perms:m win_deny_perms:m win_inheritance:b win_perms_reset:b`,
  restconf: `
config_manage@67 name:s !path:s !method !config init_path init_method:s init_config`,
  rsync: `
synchronized@67 name:s !source:s delete:b force:b update:b passwordfile exclude excludefrom prepare:b dryrun:b additional_opts`,
  rvm: `
gemset_present@67 name:s ruby:s user:si
installed@67 name:s default:b user:si opts env`,
  salt: `
function +dropped +exact name:s !tgt:sl ssh:b tgt_type:s ret:sl ret_config:s ret_kwargs:m expect_minions:b fail_minions:sl fail_function:s arg:l kwarg:m timeout:if batch:is subset:i failhard roster:s
parallel_runners +dropped +exact name:s !runners:sm
runner +passed +open name:s arg:l kwarg:m
state +dropped +exact name:s !tgt:sl ssh:b tgt_type:s ret:sl ret_config:s ret_kwargs:m highstate:b sls:sl top:s saltenv test:b pillar:m pillarenv:s expect_minions:b exclude:sl fail_minions:sl allow_fail:is concurrent:b timeout:if batch:is queue:bi subset:i orchestration_jid failhard roster:s
wait_for_event +exact name:s !id_list:l event_id:s timeout:if node:s
wheel +passed +open name:s match:s`,
  salt_proxy: `
configure_proxy name:s proxyname:s start:b`,
  saltutil: `
sync_all +passed +exact name:s refresh:b clean_pillar_cache:b extmod_whitelist:sm extmod_blacklist:sm
sync_beacons +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_clouds +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_engines +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_executors +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_grains +passed +exact name:s refresh:b clean_pillar_cache:b extmod_whitelist:sm extmod_blacklist:sm
sync_log_handlers +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_matchers +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_modules +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_output +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_outputters +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_pillar +passed +exact name:s refresh:b clean_pillar_cache:b extmod_whitelist:sm extmod_blacklist:sm
sync_proxymodules +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_renderers +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_resources@8 +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_returners +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_sdb +passed +exact name:s extmod_whitelist:sm extmod_blacklist:sm
sync_serializers +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_states +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_thorium +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_tops@78 +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_utils +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm
sync_wrapper@78 +passed +exact name:s refresh:b extmod_whitelist:sm extmod_blacklist:sm`,
  schedule: `
absent +passed +exact name:s offline:b persist:b
disabled +passed +exact name:s offline:b persist:b
enabled +passed +exact name:s persist:b
present +passed +exact name:s offline:b seconds:i minutes:i hours:i days:i when:sl cron:s run_on_start:b !function:s job_args:l job_kwargs:m maxrunning:i jid_include:b splay:im range:m once:s once_fmt:s enabled:b return_job:b metadata:m returner:sl return_config:s return_kwargs:m persist:b skip_during_range:m run_after_skip_range after:s until:s`,
  selinux: `
boolean +exact name:s value:sib persist:b booleans:lm@8
fcontext_policy_absent +exact name:s filetype:s sel_type:s sel_user:s sel_level:s
fcontext_policy_applied +exact name:s recursive:b
fcontext_policy_present +exact name:s !sel_type:s filetype:s sel_user:s sel_level:s
mode +exact name:s
module +dropped +exact name:s module_state:sib version:sif install:b remove:b source
module_install +exact name:s
module_remove +exact name:s
port_policy_absent +exact name:s sel_type:s protocol:s port:si
port_policy_present +exact name:s !sel_type:s protocol:s port:si sel_range:s`,
  serverdensity_device: `
monitored@67 +passed name:s group:si salt_name:b salt_params:b agent_version:i params cpuCores:i os:s`,
  service: `watch
dead +passed +exact name:s enable:b sig:s init_delay:i enabled timeout:i result reload full_restart force no_block:b
disabled +passed +exact name:s result sig reload full_restart init_delay force no_block:b root:s
enabled +passed +exact name:s result sig reload full_restart init_delay force no_block:b unmask:b unmask_runtime:b root:s
masked +exact name:s runtime:b
running +passed +exact name:s enable:b sig:s init_delay:i enabled unmask:b timeout:i unmask_runtime:b result reload:b full_restart:b force:b no_block:b wait:i
unmasked +exact name:s runtime:b`,
  shortcut: `
present name:s arguments:s description:s hot_key:s icon_location:s icon_index:il target:s window_style:s working_dir:s backup:b force:b make_dirs:b user:si`,
  slack: `
post_message@67 +dropped name:s api_key:s webhook message:s channel:s from_name:s icon attachment color short username icon_emoji`,
  smartos: `
config_absent@67 name:s
config_present@67 name:s !value
image_absent@67 name:s
image_present@67 name:s
image_vacuum@67 name:s
source_absent@67 name:s
source_present@67 name:s source_type:s
vm_absent@67 name:s archive:b
vm_present@67 name:s !vmconfig config
vm_running@67 name:s
vm_stopped@67 name:s`,
  smtp: `
send_msg@67 name:s !recipient:s !subject:s sender:s profile:s use_ssl:sb attachments`,
  snapper: `package=saltext-snapper-state
baseline_snapshot@67 name:s number:i tag include_diff:b config:s ignore`,
  solrcloud: `
alias@67 +passed name:s !collections
collection@67 +passed name:s options:m`,
  splunk: `package=saltext-splunk
absent@67 +dropped !email:s profile:s name:s
present@67 +passed !email:s profile:s name:s`,
  splunk_search: `package=saltext-splunk
absent@67 name:s profile:s
present@67 +passed name:s profile:s search:s`,
  sqlite3: `
row_absent@67 name:s !db:s !table:s !where_sql:s where_args
row_present@67 name:s !db:s !table:s !data !where_sql:s where_args update:b
table_absent@67 name:s !db:s
table_present@67 name:s !db:s !schema force:b`,
  ssh_auth: `
absent +exact name:s !user:s enc:s comment:s source:s options:l config:s fingerprint_hash_type:s
manage +dropped +exact name:s !ssh_keys:l !user:s enc:s comment:s source:s options:l config:s fingerprint_hash_type:s
present +dropped +exact name:s !user:s enc:s comment:s source:s options:l config:s fingerprint_hash_type:s`,
  ssh_known_hosts: `
absent +exact name:s user:s config:s
present +exact name:s user:s fingerprint:s key:s port:is enc:s config:s hash_known_hosts:b timeout:is fingerprint_hash_type:s`,
  ssh_pki: `
certificate_managed@8 +passed name:s ttl_remaining ca_server:s backend backend_args signing_policy:s copypath cert_type signing_private_key signing_private_key_passphrase public_key private_key:s private_key_passphrase serial_number not_before not_after ttl critical_options extensions valid_principals all_principals:b key_id backup:b
certificate_managed_ssh@8 +passed name:s !result !comment !changes contents test backup
private_key_managed@8 +passed name:s algo:s keysize:i passphrase new:b overwrite:b backup:b
private_key_managed_ssh@8 +passed name:s !result !comment !changes tempfile test
public_key_managed@8 +passed name:s !public_key_source:s passphrase`,
  stateconf: `
context +dropped +open name:s
set +dropped +open name:s`,
  status: `
loadavg name:s maximum minimum
process name:s`,
  statuspage: `
create@67 +passed name:s endpoint:s api_url page_id api_key api_version:i group_id:s
delete@67 name:s endpoint:s id:s api_url page_id api_key api_version:i
managed@67 name:s !config api_url page_id api_key api_version:i pace:i allow_empty:b
update@67 +passed name:s endpoint:s id:s api_url page_id api_key api_version:i status:s`,
  supervisord: `watch
dead@67 +dropped name:s user conf_file bin_env restart update
running@67 +dropped name:s restart:b update:b user conf_file bin_env`,
  svn: `
dirty@67 name:s !target user username password ignore_unversioned:b
export@67 name:s target rev user username password force:b overwrite:b externals:b trust:b trust_failures
latest@67 name:s target:s rev user username password force:b externals:b trust:b trust_failures`,
  sysctl: `
present +exact name:s !value:si config:s`,
  sysfs: `
present name:s !value config`,
  syslog_ng: `
config name:s !config write:b
reloaded name:s
started +dropped name:s user group chroot caps no_caps:b pidfile enable_core:b fd_limit verbose:b debug:b trace:b yydebug:b persist_file control worker_threads
stopped name:s`,
  sysrc: `package=saltext-freebsd
absent@67 +passed name:s file jail
managed@67 +passed name:s !value:s file jail`,
  system: `
computer_desc name:s
computer_description name:s
computer_name name:s
hostname name:s
join_domain name:s username:s password:s account_ou:s account_exists:b restart:b
reboot name:s message:s timeout:if force_close:b in_seconds:b only_on_pending_reboot:b
shutdown name:s message:s timeout:if force_close:b reboot:b in_seconds:b only_on_pending_reboot:b
workgroup name:s`,
  task: `
absent@78 name:s location:s
present@78 +passed name:s location:s user_name:s password:s force:b action_type:s trigger_type:s cmd:s start_date:s start_time:i`,
  telemetry_alert: `
absent@67 name:s !deployment_id !metric_name api_key profile:sm
present@67 name:s !deployment_id:s !metric_name:s !alert_config api_key profile:sm`,
  test: `watch
check_pillar +exact name:s present:sl boolean:sl integer:sl string:sl listing:sl dictionary:sl verbose:b
configurable_test_state +exact name:s changes:sb result:sb comment:s warnings:sl allow_test_mode_failure:b@78
fail_with_changes +dropped +exact name:s comment:s result changes
fail_without_changes +dropped +exact name:s comment:s result changes
nop +dropped +exact name:s result comment changes
show_notification +dropped +exact name:s !text:s result comment changes
succeed_with_changes +dropped +exact name:s comment:s result changes
succeed_without_changes +dropped +exact name:s comment:s result changes`,
  timezone: `
system +exact name:s utc:b`,
  tls: `
valid_certificate name:s weeks:i days:i hours:i minutes:i seconds:i`,
  tomcat: `watch
undeployed@67 name:s url:s timeout:if
wait@67 name:s url:s timeout:if
war_deployed@67 name:s !war:s force:b url:s timeout:if temp_war_location version:b`,
  trafficserver: `
bounce_cluster@67 name:s
bounce_local@67 name:s drain:b
clear_cluster@67 name:s
clear_node@67 name:s
config@67 name:s !value:s
offline@67 name:s !path:s
refresh@67 name:s
restart_cluster@67 name:s
restart_local@67 name:s drain:b
shutdown@67 name:s
startup@67 name:s
zero_cluster@67 name:s
zero_node@67 name:s`,
  tuned: `
off@67 name:s
profile@67 name:s`,
  uptime: `
monitored +passed name:s polling:i`,
  user: `
absent +exact name:s purge:b force:b local:b@78
present +exact name:s uid:i gid:is usergroup:b groups:l optional_groups:l remove_groups:b home:s createhome:b persist_home:b password:s hash_password:b enforce_password:b empty_password:b shell:s unique:b system:b fullname:si roomnumber:si workphone:si homephone:si other:si loginclass:s date:i mindays:i maxdays:i inactdays:i warndays:i expire:is win_homedrive:s win_profile:s win_logonscript:s win_description:s nologinit:b allow_uid_change:b allow_gid_change:b password_lock:b local:b@78`,
  vagrant: `
destroyed@67 name:s
initialized@67 +passed name:s vm vagrant_runas
paused@67 name:s
powered_off@67 name:s
rebooted@67 name:s
running@67 +passed name:s vm vagrant_runas:s cwd:s machine:s
stopped@67 name:s`,
  vault: `package=saltext-vault
policy_absent@7 name:s
policy_present@67 name:s !rules:s`,
  vbox_guest: `
additions_installed@67 name:s reboot:b upgrade_os:b
additions_removed@67 name:s force:b
grant_access_to_shared_folders_to@67 name:s users`,
  victorops: `
create_event@67 +passed name:s !message_type:s routing_key:s entity_id:s state_message:s entity_is_host:b entity_display_name:s`,
  virt: `package=saltext-virt
defined@67 name:s cpu:im mem:im vm_type disk_profile:s disks nic_profile:s interfaces graphics seed:b install:b pub_key priv_key connection username password os_type arch boot numatune boot_dev:sl hypervisor_features clock serials consoles stop_on_reboot:b live:b host_devices autostart:b seed_cmd
keys@67 +passed name:s basepath:s
network_defined@67 name:s !bridge:s !forward:s vport:sm tag:ilm ipv4_config ipv6_config autostart:b connection username password mtu domain nat interfaces addresses physical_function dns
network_running@67 name:s !bridge:s !forward:s vport:sm tag:ilm ipv4_config ipv6_config autostart:b connection username password mtu domain nat interfaces addresses physical_function dns
pool_defined@67 name:s ptype:s target:s permissions source transient:b autostart:b connection username password start
pool_deleted@67 name:s purge:b connection username password
pool_running@67 name:s ptype:s target:s permissions source transient:b autostart:b connection username password
powered_off@67 name:s connection username password
rebooted@67 name:s connection username password
reverted@67 name:s snapshot:s cleanup:b
running@67 name:s cpu:im mem:im vm_type disk_profile:s disks nic_profile:s interfaces graphics seed:b install:b pub_key priv_key connection username password os_type arch boot boot_dev:sl numatune hypervisor_features clock serials consoles stop_on_reboot:b host_devices autostart:b seed_cmd
saved@67 name:s suffix:s
snapshot@67 name:s suffix:s connection username password
stopped@67 name:s connection username password
unpowered@67 name:s
volume_defined@67 !pool:s name:s !size:i allocation:i format type permissions backing_store nocow:b connection username password`,
  virtualenv: `
manage +passed +exact name:s venv_bin:s requirements:s system_site_packages:b distribute:b use_wheel:b clear:b python:s extra_search_dir:sl never_download:b prompt:s user:s cwd:s index_url:s extra_index_url:s pre_releases:b no_deps:b pip_download:s pip_download_cache:s pip_exists_action:s pip_ignore_installed:b proxy:s use_vt:b env_vars:m no_use_wheel:b pip_upgrade:b pip_pkgs:sl pip_no_cache_dir:b pip_cache_dir:s process_dependency_links:b no_binary:sl symlinks:b upgrade:b pip:b
managed +passed +exact name:s venv_bin:s requirements:s system_site_packages:b distribute:b use_wheel:b clear:b python:s extra_search_dir:sl never_download:b prompt:s user:s cwd:s index_url:s extra_index_url:s pre_releases:b no_deps:b pip_download:s pip_download_cache:s pip_exists_action:s pip_ignore_installed:b proxy:s use_vt:b env_vars:m no_use_wheel:b pip_upgrade:b pip_pkgs:sl pip_no_cache_dir:b pip_cache_dir:s process_dependency_links:b no_binary:sl symlinks:b upgrade:b pip:b`,
  webutil: `
user_absent@67 name:s htpasswd_file runas
user_exists@67 name:s password:s htpasswd_file:s options:s force:b runas update:b`,
  win_dacl: `
absent name:s !objectType:s !user:si !permission:s !acetype:s !propagation:s
disinherit name:s !objectType copy_inherited_acl:b
inherit name:s !objectType clear_existing_acl:b
present name:s !objectType:s !user:si !permission:s !acetype:s !propagation:s`,
  win_dns_client: `
dns_dhcp name:s interface:s
dns_exists name:s servers interface:s replace:b
primary_suffix name:s suffix:s updates:b`,
  win_firewall: `
add_rule name:s !localport:il protocol:s action:s dir:s remoteip:sl
disabled name:s
enabled name:s`,
  win_iis: `
container_setting name:s !container:s settings:sm
create_app name:s !site:s !sourcepath:s apppool:s
create_apppool name:s
create_binding name:s !site:s hostheader:s ipaddress:s port:si protocol:s sslflags:si
create_cert_binding name:s !site:s hostheader:s ipaddress:s port:si sslflags:si
create_vdir name:s !site:s !sourcepath:s app:s
deployed name:s !sourcepath:s apppool:s hostheader:s ipaddress:s port:si protocol:s
remove_app name:s !site:s
remove_apppool name:s
remove_binding name:s !site:s hostheader:s ipaddress:s port:si
remove_cert_binding name:s !site:s hostheader:s ipaddress:s port:si
remove_site name:s
remove_vdir name:s !site:s app:s
set_app name:s !site:s settings:sm
webconfiguration_settings name:s settings:m`,
  win_path: `
absent name:s
exists name:s index:i`,
  win_pki: `
import_cert name:s cert_format:s context:s store:s exportable:b password:s saltenv:s
remove_cert name:s !thumbprint:s context:s store:s`,
  win_servermanager: `
installed +dropped name:sl features:l recurse:b restart:b source:s exclude:sl force
removed name:sl features:l remove_payload:b restart:b`,
  win_smtp_server: `
active_log_format name:s !log_format:s server:s
connection_ip_list name:s addresses:sm grant_by_default:b server:s
relay_ip_list name:s addresses:sl server:s
server_setting name:s settings:sm server:s`,
  win_snmp: `
agent_settings name:s !contact:s !location:s services:sl
auth_traps_enabled name:s status:b
community_names name:s communities:sm`,
  winrepo: `
genrepo name:s force:b allow_empty:b`,
  wordpress: `
activated@67 name:s !path:s !user:si
deactivated@67 name:s !path:s !user:si
installed@67 name:s !user:si !admin_user:s !admin_password:s !admin_email:s !title:s !url:s`,
  wua: `
installed name:s updates:l
removed name:s updates:l
uptodate name:s software:b drivers:b skip_hidden:b skip_mandatory:b skip_reboot:b categories:l severities:l`,
  wusa: `
installed name:s !source:s
uninstalled name:s`,
  x509: `
certificate_managed +passed +exact name:s days_remaining:i append_certs:sl path serial_number:si signing_private_key:s ca_server:s signing_policy:s public_key:s csr:s not_before:s not_after:s encoding:s digest:s signing_private_key_passphrase:s signing_cert:s private_key:s private_key_passphrase:s subject:slm days_valid:i pkcs12_passphrase:s pkcs12_encryption_compat:b pkcs12_friendlyname:s algorithm:s copypath:s prepend_cn:b CN:s C:s ST:s L:s basicConstraints keyUsage subjectKeyIdentifier authorityKeyIdentifier backup:sb user:si group:si mode:si attrs:s makedirs:b dir_mode:si create:b follow_symlinks:b tmp_dir:s tmp_ext:s selinux:ml encoding_errors:s win_owner:s win_perms:m win_deny_perms:m win_inheritance:b win_perms_reset:b STREET:s O:s OU:s MAIL:s SN:s GN:s UID:s SERIALNUMBER:s extendedKeyUsage issuerAltName authorityInfoAccess subjectAltName crlDistributionPoints certificatePolicies policyConstraints inhibitAnyPolicy nameConstraints noCheck tlsfeature
certificate_managed_ssh@8 +passed name:s !result !comment !changes encoding contents test backup
crl_managed +passed +exact name:s !signing_private_key:s signing_private_key_passphrase:s !signing_cert:s !revoked:l days_valid:i digest:s days_remaining:i include_expired:b encoding:s extensions:m text user:si group:si mode:si attrs:s makedirs:b dir_mode:si backup:sb create:b follow_symlinks:b tmp_dir:s tmp_ext:s selinux:ml encoding_errors:s win_owner:s win_perms:m win_deny_perms:m win_inheritance:b win_perms_reset:b
csr_managed +passed +exact name:s properties !private_key:s private_key_passphrase:s digest:s encoding:s subject:slm algorithm:s CN:s C:s ST:s L:s keyUsage user:si group:si mode:si attrs:s makedirs:b dir_mode:si backup:sb create:b follow_symlinks:b tmp_dir:s tmp_ext:s selinux:ml encoding_errors:s win_owner:s win_perms:m win_deny_perms:m win_inheritance:b win_perms_reset:b STREET:s O:s OU:s MAIL:s SN:s GN:s UID:s SERIALNUMBER:s basicConstraints extendedKeyUsage subjectKeyIdentifier authorityKeyIdentifier issuerAltName authorityInfoAccess subjectAltName crlDistributionPoints certificatePolicies policyConstraints inhibitAnyPolicy nameConstraints noCheck tlsfeature
pem_managed +passed +exact name:s !text:s backup:sb user:si group:si mode:si attrs:s makedirs:b dir_mode:si create:b follow_symlinks:b tmp_dir:s tmp_ext:s selinux:ml encoding_errors:s win_owner:s win_perms:m win_deny_perms:m win_inheritance:b win_perms_reset:b encoding:s
private_key_managed +passed +exact name:s bits:i passphrase:s cipher:s new:b overwrite:b verbose:b algo:s keysize:i encoding:s pkcs12_encryption_compat:b backup:sb user:si group:si mode:si attrs:s makedirs:b dir_mode:si create:b follow_symlinks:b tmp_dir:s tmp_ext:s selinux:ml encoding_errors:s win_owner:s win_perms:m win_deny_perms:m win_inheritance:b win_perms_reset:b
private_key_managed_ssh@8 +passed name:s !result !comment !changes tempfile test`,
  xattr: `
delete name:s !attributes
exists name:s !attributes`,
  xml: `
value_present@67 +dropped name:s !xpath:s !value:s test`,
  xmpp: `
send_msg@67 name:s !recipient:s !profile:s
send_msg_multi@67 name:s !profile recipients rooms`,
  zabbix_action: `package=saltext-zabbix
absent@67 +passed name:s _connection_user _connection_password _connection_url
present@67 +passed name:s !params _connection_user _connection_password _connection_url`,
  zabbix_host: `package=saltext-zabbix
absent@67 +dropped name:s _connection_user _connection_password _connection_url
assign_templates@67 +dropped !host:s !templates _connection_user _connection_password _connection_url
present@67 +dropped !host:s !groups !interfaces _connection_user _connection_password _connection_url proxy_host:i inventory_clean inventory visible_name`,
  zabbix_hostgroup: `package=saltext-zabbix
absent@67 +dropped name:s _connection_user _connection_password _connection_url
present@67 +dropped name:s _connection_user _connection_password _connection_url`,
  zabbix_mediatype: `package=saltext-zabbix
absent@67 +dropped name:s _connection_user _connection_password _connection_url
present@67 +passed name:s !mediatype:i _connection_user _connection_password _connection_url exec_params status smtp_server:s smtp_helo smtp_email:s smtp_port smtp_security smtp_verify_peer smtp_verify_host smtp_authentication username passwd exec_path gsm_modem`,
  zabbix_template: `package=saltext-zabbix
absent@67 +passed name:s _connection_user _connection_password _connection_url
is_present@67 +passed name:s _connection_user _connection_password _connection_url
present@67 +passed name:s !params static_host_list:b template_id _connection_user _connection_password _connection_url`,
  zabbix_user: `package=saltext-zabbix
absent@67 +dropped name:s _connection_user _connection_password _connection_url
admin_password_present@67 +dropped name:s password:s _connection_url _connection_password _connection_user
present@67 +passed !alias:s !passwd:s !usrgrps medias password_reset:b _connection_user _connection_password _connection_url firstname`,
  zabbix_usergroup: `package=saltext-zabbix
absent@67 +dropped name:s _connection_user _connection_password _connection_url
present@67 +passed name:s _connection_user _connection_password _connection_url debug_mode:i gui_access:i rights users_status:i`,
  zabbix_usermacro: `package=saltext-zabbix
absent@67 +dropped name:s hostid _connection_user _connection_password _connection_url
present@67 +dropped name:s !value:s hostid:i _connection_user _connection_password _connection_url exec_params`,
  zabbix_valuemap: `package=saltext-zabbix
absent@67 +passed name:s _connection_user _connection_password _connection_url
present@67 +passed name:s !params _connection_user _connection_password _connection_url`,
  zenoss: `
monitored@67 name:s device_class:s collector:s prod_state:i`,
  zfs: `package=saltext-zfs
bookmark_absent@67 name:s force:b recursive:b
bookmark_present@67 name:s !snapshot
filesystem_absent@67 name:s force:b recursive:b
filesystem_present@67 name:s create_parent:b properties cloned_from:s
hold_absent@67 name:s !snapshot recursive:b
hold_present@67 name:s !snapshot:s recursive:b
promoted@67 name:s
scheduled_snapshot@67 name:s !prefix recursive:b schedule
snapshot_absent@67 name:s force:b recursive:b
snapshot_present@67 name:s recursive:b properties
volume_absent@67 name:s force:b recursive:b
volume_present@67 name:s !volume_size:s sparse:b create_parent:b properties cloned_from`,
  zk_concurrency: `package=saltext-zookeeper
lock@67 name:s zk_hosts:s identifier max_concurrency:i timeout ephemeral_lease:b profile scheme username password default_acl
min_party@67 name:s !zk_hosts !min_nodes blocking:b profile scheme username password default_acl
unlock@67 name:s zk_hosts identifier max_concurrency:i ephemeral_lease:b profile scheme username password default_acl`,
  zone: `
absent@67 name:s uninstall:b
attached@67 name:s force:b
booted@67 name:s single:b
detached@67 name:s
export@67 name:s !path replace:b
halted@67 name:s graceful:b
import@67 name:s !path:s mode:s nodataset:b brand_opts
installed@67 name:s nodataset:b brand_opts
present@67 name:s !brand:s !zonepath:s properties resources
property_absent@67 name:s !property:s
property_present@67 name:s !property:s !value:i
resource_absent@67 name:s !resource_type !resource_selector_property !resource_selector_value
resource_present@67 +passed name:s !resource_type:s !resource_selector_property:s !resource_selector_value:s physical:s
uninstalled@67 name:s`,
  zookeeper: `package=saltext-zookeeper
absent@67 name:s version:i recursive:b profile hosts scheme username password default_acl
acls@67 name:s !acls version:i profile hosts scheme username password default_acl
present@67 name:s !value:s acls ephemeral:b sequence:b makepath:b version:i profile hosts scheme username password default_acl`,
  zpool: `package=saltext-zfs
absent@67 name:s export:b force:b
present@67 name:s properties filesystem_properties layout config`,
};
